package org.xiaoguan.crm.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.importing.ImportDesk;
import org.xiaoguan.administration.importing.ImportJob;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.ui.CurrentUser;

/** Customers from a file, then their contacts, which name them by code or name. */
@ExtendWith(ArquillianExtension.class)
class ContactImportIT {
    @Inject
    ImportDesk desk;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Company company;

    private String user;
    private String one;
    private String other;

    @BeforeEach
    void begin() {
        user = company.user(
                company.department(null),
                company.role(ScopeLevel.ALL, CrmPermissions.CUSTOMER_IMPORT),
                company.role(
                        ScopeLevel.OWN,
                        CrmPermissions.CUSTOMER_VIEW,
                        CrmPermissions.CUSTOMER_CREATE,
                        CrmPermissions.CUSTOMER_EDIT));
        one = "湖南" + Company.unique("恒泰");
        other = "湖南" + Company.unique("恒泰");
        ImportJob job = imported("crm.customer", "name", "名称\n" + one + "\n" + other + "\n");
        assertThat(job.getCreated()).isEqualTo(2);
    }

    @Test
    void contactsOfOneNameGoToTheCustomersThatTheirRowsName() {
        String file = "客户,姓名,备注\n" + one + ",王芳,一\n" + code(other) + ",王芳,二\n";

        assertThat(imported("crm.contact", "name", file).getCreated()).isEqualTo(2);
        assertThat(notes(one)).containsExactly("一");
        assertThat(notes(other)).containsExactly("二");

        ImportJob again = imported("crm.contact", "name", file.replace("二", "三"));
        assertThat(again.getUpdated()).isEqualTo(1);
        assertThat(again.getUnchanged()).isEqualTo(1);
        assertThat(notes(other)).containsExactly("三");
    }

    @Test
    void aCustomerThatIsUnknownOrOutOfReachIsToldAtItsColumn() {
        String stranger = company.asSystem(() -> {
            CustomerForm form = new CustomerForm();
            form.setName("湖南" + Company.unique("他人"));
            form.setOwnerId(company.as(
                    company.user(company.department(null), company.role(ScopeLevel.ALL)),
                    () -> currentUser.getStaffId()));
            customers.create(form, new ContactForm(), null);
            return form.getName();
        });
        ImportJob job = imported("crm.contact", "name", "客户,姓名\n没有这个客户,王芳\n" + stranger + ",王芳\n" + one + ",李娜\n");

        assertThat(job.getCreated()).isEqualTo(1);
        assertThat(desk.problems(user, job)).containsExactly("2 customerId 没有这个客户", "3 customerId " + stranger);
    }

    @Test
    void whoHasNoMobileIsNewUnlessTheCustomerHasTheNameAlready() {
        String file = "客户,姓名,手机\n" + one + ",王芳,\n" + one + ",李娜,\n" + one + ",王芳,\n";

        ImportJob job = imported("crm.contact", "mobile", file);

        assertThat(job.getCreated()).isEqualTo(2);
        assertThat(desk.problems(user, job)).containsExactly("4 name 王芳");
        assertThat(desk.problems(user, desk.checked(user, "crm.contact", "mobile", file)))
                .containsExactly("2 name 王芳", "3 name 李娜", "4 name 王芳");
    }

    @Test
    void aNumberOfTwoCustomersIsToldWithinTheFileAsAgainstTheTable() {
        String mobile = "139" + (System.nanoTime() % 90_000_000 + 10_000_000);
        String head = "客户,姓名,手机,座机\n";
        String first = one + ",王芳,,+86 " + mobile + "\n" + one + ",李娜," + mobile + ",\n";
        String second = other + ",王芳," + mobile + ",\n";

        ImportJob job = desk.checked(user, "crm.contact", "name", head + first + second);

        assertThat(desk.problems(user, job)).containsExactly("4 mobile " + mobile);
        imported("crm.contact", "name", head + first);
        assertThat(desk.reasons(user, job))
                .containsExactly(desk.reasons(user, desk.checked(user, "crm.contact", "name", head + second))
                                .get(0) + "（本文件第 2 行）");
    }

    private ImportJob imported(String kind, String match, String csv) {
        return desk.imported(user, kind, match, csv);
    }

    private long id(String customer) {
        return company.as(user, () -> customers.idsBy("name", customer)).get(0);
    }

    private String code(String customer) {
        return company.asSystem(() -> customers.find(id(customer))).getCode();
    }

    private List<String> notes(String customer) {
        return company.as(user, () -> contacts.of(id(customer))).stream()
                .map(Contact::getNote)
                .toList();
    }
}
