package org.xiaoguan.crm.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CHECK;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EDIT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;

/** Contacts with customers through the service: who may, and what is refused. */
@ExtendWith(ArquillianExtension.class)
class ContactRecordServiceIT {
    @Inject
    ContactRecordService records;

    @Inject
    SpotCheckService checks;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    Company company;

    @Inject
    NotificationService notifications;

    @Inject
    Sellers sellers;

    private String seller;
    private String mate;
    private long customer;
    private Sellers.Team team;

    @BeforeEach
    void begin() {
        team = sellers.team();
        seller = team.seller();
        mate = team.mate();
        customer = team.customer();
    }

    @Test
    void aFormSentTwiceMakesOneRecord() {
        String key = UUID.randomUUID().toString();
        long first = sellers.as(seller, () -> records.create(sellers.call(customer), key));

        assertThat(sellers.<Long>as(seller, () -> records.create(sellers.call(customer), key)))
                .isEqualTo(first);
        assertThat(sellers.ids(seller, ContactRecordFilter.ofCustomer(customer)))
                .containsExactly(first);
    }

    @Test
    void whoSeesTheCustomerSeesItsRecordsAndOnlyWhoMadeThemChangesThem() {
        long id = sellers.create(seller, sellers.call(customer));
        String stranger = sellers.user(team.department(), ScopeLevel.OWN);
        String head = sellers.user(team.department(), ScopeLevel.DEPARTMENT);

        assertThat(view(mate, id).customerName()).isEqualTo(team.name());
        assertThat(sellers.ids(mate, ContactRecordFilter.ALL)).containsExactly(id);
        assertThatThrownBy(() -> company.as(mate, () -> records.find(id))).isInstanceOf(NotFoundException.class);
        assertThat(mayEdit(mate, id)).isFalse();
        assertThat(mayEdit(seller, id)).isTrue();
        assertThat(mayEdit(head, id)).isTrue();
        assertThatThrownBy(() -> view(stranger, id)).isInstanceOf(NotFoundException.class);
        assertThat(sellers.ids(stranger, ContactRecordFilter.ALL)).isEmpty();
    }

    @Test
    void aCustomerOutOfReachIsRefusedAtTheField() {
        String stranger = sellers.user(team.department(), ScopeLevel.OWN);

        assertThatThrownBy(() -> sellers.create(stranger, sellers.call(customer)))
                .hasMessageContaining("customerId: error.not-found");
    }

    @Test
    void aClosedCustomerAndAContactOfAnotherOneAreRefused() {
        long other = sellers.customer(Company.unique("长沙星沙"), seller, mate);
        ContactForm typed = new ContactForm();
        typed.setName("王芳");
        long contact = company.asSystem(() -> contacts.create(other, typed, null));
        company.asSystem(() -> {
            customers.close(customer);
            return null;
        });
        ContactRecordForm form = sellers.call(customer);
        form.setContactId(contact);

        assertThatThrownBy(() -> sellers.create(seller, form))
                .hasMessageContaining("customerId: contactrecord.customer.closed")
                .hasMessageContaining("contactId: error.choose");
    }

    @Test
    void theCallersOwnRecordsStayInReachWhenTheCustomerGoesToSomebodyElse() {
        long id = sellers.create(seller, sellers.call(customer));
        sellers.handOver(customer, mate);
        ContactRecordFilter mine =
                new ContactRecordFilter(null, null, null, null, null, null, null, null, null, false, true, Scope.ALL);

        assertThat(sellers.ids(seller, mine)).containsExactly(id);
        assertThat(view(seller, id).id()).isEqualTo(id);
        assertThat(sellers.ids(seller, ContactRecordFilter.ALL)).isEmpty();
    }

    @Test
    void aSuperiorNotesASpotCheckAndTheSellerReadsIt() {
        long id = sellers.create(seller, sellers.call(customer));
        String head = company.user(
                team.department(), company.role(ScopeLevel.DEPARTMENT, CUSTOMER_VIEW, RECORD_VIEW, RECORD_CHECK));
        SpotCheckForm doubt = new SpotCheckForm();
        doubt.setVerdict(SpotCheck.DOUBTED);

        assertThatThrownBy(() -> sellers.does(head, () -> checks.check(id, doubt)))
                .hasMessageContaining("checkNote: contactrecord.checkNote.of-doubt");
        doubt.setCheckNote("the customer knows of no call");
        sellers.does(head, () -> checks.check(id, doubt));

        ContactRecordRow read = view(seller, id);
        assertThat(read.verdict()).isEqualTo(SpotCheck.DOUBTED);
        assertThat(read.checkNote()).isEqualTo("the customer knows of no call");
        assertThat(read.checkedById()).isEqualTo(sellers.staff(head));
        assertThat(sellers.as(seller, () -> notifications.list(ListRequest.firstRows(5)))
                        .rows())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.textKey()).isEqualTo("notification.contactrecord.checked.doubted");
                    assertThat(told.path()).isEqualTo("/crm/contactrecord/view?id=" + id);
                });
        assertThat(sellers.<Boolean>as(seller, () -> checks.mayCheck(id))).isFalse();
        assertThatThrownBy(() -> sellers.does(seller, () -> checks.check(id, doubt)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyChecksTheirOwnRecordsAndNoneOutOfReach() {
        long role = company.role(
                ScopeLevel.DEPARTMENT, CUSTOMER_VIEW, RECORD_VIEW, RECORD_CREATE, RECORD_EDIT, RECORD_CHECK);
        String head = company.user(team.department(), role);
        String stranger = company.user(company.department(null), role);
        long own = sellers.create(head, sellers.call(customer));

        assertThatThrownBy(() -> sellers.as(head, () -> checks.find(own))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sellers.as(stranger, () -> checks.find(own))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSecondToSaveLearnsOfTheFirst() {
        long id = sellers.create(seller, sellers.call(customer));
        ContactRecord read = company.as(seller, () -> records.find(id));
        ContactRecordForm form = new ContactRecordForm(read);
        form.setResult("first");
        sellers.does(seller, () -> records.update(id, read.getVersion(), form));
        form.setResult("second");

        assertThatThrownBy(() -> sellers.does(seller, () -> records.update(id, read.getVersion(), form)))
                .isInstanceOf(ConflictException.class);
        assertThat(view(seller, id).result()).isEqualTo("first");
    }

    @Test
    void aCustomerThatSomebodyWasInContactWithIsNotDeleted() {
        long id = sellers.create(seller, sellers.call(customer));
        Runnable deleting = () -> company.asSystem(() -> {
            customers.delete(customer);
            return null;
        });

        assertThatThrownBy(deleting::run).hasMessageContaining("contactrecord.referred[1]");
        company.asSystem(() -> {
            records.delete(id);
            return null;
        });
        deleting.run();
    }

    private ContactRecordRow view(String username, long id) {
        return company.as(username, () -> records.view(id));
    }

    private boolean mayEdit(String username, long id) {
        return company.as(username, () -> records.may(RECORD_EDIT, id));
    }
}
