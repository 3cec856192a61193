package org.xiaoguan.crm.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_CREATE;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_VIEW;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;
import static org.xiaoguan.crm.CrmPermissions.VISIT_CREATE;
import static org.xiaoguan.crm.CrmPermissions.VISIT_VIEW;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.complaint.ComplaintForm;
import org.xiaoguan.crm.complaint.ComplaintService;
import org.xiaoguan.crm.complaint.Severity;
import org.xiaoguan.crm.complaint.list.ComplaintFilter;
import org.xiaoguan.crm.complaint.list.ComplaintListService;
import org.xiaoguan.crm.complaint.list.ComplaintRow;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.visit.VisitFilter;
import org.xiaoguan.crm.visit.VisitForm;
import org.xiaoguan.crm.visit.VisitRow;
import org.xiaoguan.crm.visit.VisitService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;

/** What somebody recorded stays theirs when the customer goes to another one, and its numbers are out of their reach. */
@ExtendWith(ArquillianExtension.class)
class SearchingOwnRecordsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    ContactRecordService records;

    @Inject
    VisitService visits;

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintListService complaintLists;

    @Inject
    CustomerService customers;

    @Inject
    Dictionaries dictionaries;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private String phone;
    private String name;
    private String seller;
    private String other;
    private long customer;
    private long record;
    private long visit;
    private long complaint;

    @BeforeEach
    void begin() {
        sellers.on(TODAY);
        long department = company.department(null);
        long role = company.role(
                ScopeLevel.OWN,
                CUSTOMER_VIEW,
                RECORD_VIEW,
                RECORD_CREATE,
                VISIT_VIEW,
                VISIT_CREATE,
                COMPLAINT_VIEW,
                COMPLAINT_CREATE);
        seller = company.user(department, role);
        other = company.user(department, role);
        phone = Long.toString(13_000_000_000L + System.nanoTime() / 1000 % 1_000_000_000L);
        name = Company.unique("湘潭隆兴");
        CustomerForm form = new CustomerForm();
        form.setName(name);
        form.setPhone(phone);
        form.setOwnerId(sellers.staff(seller));
        customer = company.asSystem(() -> customers.create(form, new ContactForm(), null));
        ContactRecordForm said = sellers.agreed(customer, TODAY.plusDays(3));
        said.setResult("谈13号楼");
        record = sellers.create(seller, said);
        visit = sellers.as(seller, () -> visits.create(visit(), null));
        complaint = sellers.as(seller, () -> complaints.create(complaint(), null));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theNumberOfACustomerWithinReachFindsThem() {
        assertThat(found(phone)).containsExactly(record, visit, complaint);
        assertThat(found(name)).containsExactly(record, visit, complaint);
    }

    @Test
    void theNumberOfACustomerOutOfReachCannotBeSpeltOut() {
        sellers.handOver(customer, other);
        assertThat(found(phone)).isEmpty();
        assertThat(found(phone.substring(2))).isEmpty();
        assertThat(found(name)).containsExactly(record, complaint);
        assertThat(found(company.asSystem(() -> customers.find(customer)).getCode()))
                .containsExactly(record, complaint);
        assertThat(found("13号楼")).as("own words with digits").containsExactly(record);
    }

    private List<Long> found(String text) {
        List<Long> found = new ArrayList<>();
        ContactRecordFilter said =
                new ContactRecordFilter(text, null, null, null, null, null, null, null, null, false, true, Scope.ALL);
        VisitFilter planned = new VisitFilter(text, null, null, null, null, null, null, true, Scope.ALL);
        ListRequest first = ListRequest.firstRows(9);
        sellers.does(seller, () -> {
            records.list(said, first).rows().stream().map(ContactRecordRow::id).forEach(found::add);
            visits.list(planned, first).rows().stream().map(VisitRow::id).forEach(found::add);
            complaintLists.list(ComplaintFilter.ofText(text), first).rows().stream()
                    .map(ComplaintRow::id)
                    .forEach(found::add);
        });
        return found;
    }

    private VisitForm visit() {
        VisitForm form = new VisitForm();
        form.setCustomerId(customer);
        form.setPlannedOn(TODAY.plusDays(5));
        form.setPurpose(ContactPurpose.SELL);
        return form;
    }

    private ComplaintForm complaint() {
        ComplaintForm form = new ComplaintForm();
        form.setCustomerId(customer);
        form.receivedAt(clock.now());
        form.setKindId(dictionaries.idOf("complaint-kind", "QUALITY"));
        form.setSeverity(Severity.MINOR);
        form.setDescription("板材破损");
        return form;
    }
}
