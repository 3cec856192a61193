package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contactrecord.ContactMethod;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.contactrecord.ContactRecordForm;
import org.xiaoguan.crm.contactrecord.ContactRecordService;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.evaluation.EvaluationForm;
import org.xiaoguan.crm.evaluation.EvaluationLineForm;
import org.xiaoguan.crm.evaluation.EvaluationResult;
import org.xiaoguan.crm.evaluation.EvaluationService;
import org.xiaoguan.crm.merge.MergeService;
import org.xiaoguan.crm.timeline.Cursor;
import org.xiaoguan.crm.timeline.CustomerTimelineService;
import org.xiaoguan.crm.timeline.Timeline;
import org.xiaoguan.crm.timeline.TimelineRequest;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.OpenProjects;
import org.xiaoguan.finance.Typed;
import org.xiaoguan.finance.invoice.InvoiceService;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;

/** The one time line of a customer, of what all modules know of it. */
@ExtendWith(ArquillianExtension.class)
class CustomerTimelineIT {
    private static final String CALLS = "menu.contactrecord.list";
    private static final String VISITS = "contactrecord.method.visit";
    private static final String PROJECTS = "project.customer.panel";
    private static final String RECEIPTS = "menu.receipt.list";
    private static final String INVOICES = "menu.invoice.list";
    private static final String EVALUATIONS = "menu.evaluation.list";
    private static final String CUSTOMER = "customer.event";

    @Inject
    CustomerTimelineService timelines;

    @Inject
    OpenProjects openProjects;

    @Inject
    Projects projects;

    @Inject
    ReceiptService receipts;

    @Inject
    InvoiceService invoices;

    @Inject
    ContactRecordService records;

    @Inject
    EvaluationService evaluations;

    @Inject
    CustomerService customers;

    @Inject
    MergeService merges;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    private String manager;
    private long customer;

    @BeforeEach
    void begin() {
        manager = user(
                ScopeLevel.ALL,
                CrmPermissions.CUSTOMER_VIEW,
                CrmPermissions.RECORD_VIEW,
                CrmPermissions.RECORD_CREATE,
                CrmPermissions.EVALUATION_VIEW,
                CrmPermissions.EVALUATION_EDIT,
                ProjectsPermissions.PROJECT_VIEW,
                FinancePermissions.RECEIPT_VIEW,
                FinancePermissions.INVOICE_VIEW);
        OpenProjects.Open open = openProjects.open("1000.00");
        customer = company.asSystem(() -> projects.summary(open.projectId()).customerId());
        company.asSystem(() -> receipts.create(Typed.receipt(open, new BigDecimal("400.00")), null));
        company.asSystem(() -> invoices.create(Typed.invoice(open, new BigDecimal("500.00")), null));
        contact(manager, ContactMethod.CALL);
        contact(manager, ContactMethod.VISIT);
        company.as(manager, () -> evaluations.create(customer, evaluation(), null));
    }

    @Test
    void everythingStandsOnItTheNewestFirst() {
        List<Timeline.Entry> entries = all(manager, customer);

        assertThat(kinds(entries))
                .containsExactlyInAnyOrder(CALLS, VISITS, PROJECTS, RECEIPTS, INVOICES, EVALUATIONS, CUSTOMER);
        assertThat(entries)
                .extracting(entry -> entry.event().at())
                .isSortedAccordingTo(Comparator.<Instant>reverseOrder());
        assertThat(entries)
                .filteredOn(entry -> entry.kind().key().equals(CALLS))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.event().note())
                            .contains("wants a quotation")
                            .contains("send it");
                    assertThat(call.who()).isNotEmpty();
                });
        assertThat(keys(entries))
                .contains(
                        "project.event.approved",
                        "receipt.event.receipt",
                        "invoice.event.issued",
                        "customer.event.created");
        assertThat(keys(entries)).as("money is told once").doesNotHaveDuplicates();
    }

    @Test
    void pagesFollowOneAnother() {
        List<Timeline.Entry> entries = new ArrayList<>();
        Cursor next = Cursor.START;
        while (next != null) {
            Cursor before = next;
            Timeline page = company.as(manager, () -> timelines.of(customer, new TimelineRequest(null, before, 2)));
            entries.addAll(page.entries());
            next = page.next();
        }
        assertThat(entries).isEqualTo(all(manager, customer));
    }

    @Test
    void oneKindIsShownAlone() {
        for (String kind : List.of(CALLS, VISITS, PROJECTS, RECEIPTS, INVOICES, EVALUATIONS, CUSTOMER)) {
            assertThat(kinds(page(manager, customer, kind))).containsOnly(kind);
        }
    }

    @Test
    void whatIsOutOfReachIsNotTold() {
        String visitor = user(ScopeLevel.ALL, CrmPermissions.CUSTOMER_VIEW, FinancePermissions.INVOICE_VIEW);
        assertThat(kinds(all(visitor, customer))).containsOnly(CUSTOMER, INVOICES);

        long department = company.department(null);
        String colleague = company.user(
                department,
                company.role(ScopeLevel.ALL, CrmPermissions.CUSTOMER_VIEW, CrmPermissions.RECORD_CREATE),
                company.role(
                        ScopeLevel.OWN,
                        CrmPermissions.RECORD_VIEW,
                        CrmPermissions.EVALUATION_VIEW,
                        ProjectsPermissions.PROJECT_VIEW,
                        FinancePermissions.RECEIPT_VIEW));
        assertThat(kinds(all(colleague, customer))).containsOnly(CUSTOMER);
        contact(colleague, ContactMethod.CALL);
        assertThat(kinds(all(colleague, customer))).containsOnly(CUSTOMER, CALLS);

        String stranger = user(ScopeLevel.OWN, CrmPermissions.CUSTOMER_VIEW);
        assertThatThrownBy(() -> all(stranger, customer)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatBecameOfTheCustomerIsTold() {
        String name = Company.unique("重复");
        long other = company.asSystem(() -> {
            CustomerForm form = new CustomerForm();
            form.setName(name);
            form.setOwnerId(customers.find(customer).getOwnerId());
            return customers.create(form, new ContactForm(), null);
        });
        company.asSystem(() -> {
            merges.merge(
                    customer,
                    customers.find(customer).getVersion(),
                    other,
                    customers.find(other).getVersion(),
                    Set.of());
            customers.close(customer);
            return null;
        });
        long owner = company.as(manager, currentUser::getStaffId);
        company.asSystem(() -> {
            CustomerForm form = new CustomerForm(customers.find(customer));
            form.setOwnerId(owner);
            customers.update(customer, customers.find(customer).getVersion(), form);
            return null;
        });

        List<Timeline.Entry> changes = page(manager, customer, CUSTOMER);
        assertThat(keys(changes))
                .containsExactly(
                        "customer.event.owner",
                        "customer.event.closed",
                        "customer.event.merged",
                        "customer.event.created",
                        "customer.event.created");
        assertThat(changes.get(2).event().arguments()).containsExactly(name);
    }

    private void contact(String user, ContactMethod method) {
        ContactRecordForm form = new ContactRecordForm();
        form.setCustomerId(customer);
        form.setContactedOn(clock.today());
        form.setMethod(method);
        form.setPurpose(ContactPurpose.SELL);
        form.setResult("wants a quotation");
        form.setNextStep("send it");
        form.setNextOn(clock.today().plusDays(2));
        company.as(user, () -> records.create(form, null));
    }

    private EvaluationForm evaluation() {
        EvaluationForm form = new EvaluationForm();
        form.setEvaluatedOn(clock.today());
        form.setResult(EvaluationResult.MAINTAIN);
        form.setGrounds("回款及时");
        EvaluationLineForm line = new EvaluationLineForm("回款", 100);
        line.setScore(org.xiaoguan.ui.grid.Typed.of(new BigDecimal("80")));
        form.getLines().add(line);
        return form;
    }

    private String user(ScopeLevel level, String... permissions) {
        return company.user(company.department(null), company.role(level, permissions));
    }

    private List<Timeline.Entry> all(String user, long of) {
        return page(user, of, null);
    }

    private List<Timeline.Entry> page(String user, long of, String kind) {
        return company.as(user, () -> timelines.of(of, new TimelineRequest(kind, Cursor.START, 50)))
                .entries();
    }

    private static Set<String> kinds(List<Timeline.Entry> entries) {
        return entries.stream().map(entry -> entry.kind().key()).collect(Collectors.toSet());
    }

    private static List<String> keys(List<Timeline.Entry> entries) {
        return entries.stream().map(entry -> entry.event().key()).toList();
    }
}
