package org.xiaoguan.crm.customer;

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
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.shared.CreditCode;
import org.xiaoguan.ui.CurrentUser;

/** Customers from files, imported again and undone. */
@ExtendWith(ArquillianExtension.class)
class CustomerImportIT {
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
    private String name;

    @BeforeEach
    void begin() {
        user = company.user(
                company.department(null),
                company.role(ScopeLevel.ALL, CrmPermissions.CUSTOMER_IMPORT),
                company.role(
                        ScopeLevel.ALL,
                        CrmPermissions.CUSTOMER_VIEW,
                        CrmPermissions.CUSTOMER_CREATE,
                        CrmPermissions.CUSTOMER_EDIT,
                        CrmPermissions.CUSTOMER_DELETE));
        name = "湖南" + Company.unique("恒泰");
    }

    @Test
    void theSameFileAgainChangesNothingAndTheFirstCanStillBeUndone() {
        String file = "名称,地址,备注\n" + name + ",长沙,注\n";
        ImportJob first = imported(file);
        int version = find().getVersion();
        imported(file);
        assertThat(find().getVersion()).isEqualTo(version);

        assertThat(undone(first).getUndone()).isEqualTo(1);
        assertThat(company.asSystem(() -> customers.idsBy("name", name))).isEmpty();
    }

    @Test
    void anEmptyCellLeavesWhatTheCustomerHas() {
        String owner = company.user(company.department(null), company.role(ScopeLevel.OWN));
        CustomerForm form = new CustomerForm();
        form.setName(name);
        form.setGrade(CustomerGrade.VIP);
        form.setOwnerId(company.as(owner, currentUser::getStaffId));
        form.setInvoiceTitle(name);
        company.asSystem(() -> customers.create(form, new ContactForm(), null));

        assertThat(imported("名称,等级,负责人,部门,发票抬头,备注\n" + name + ",,,,,新的备注\n").getUpdated())
                .isEqualTo(1);

        Customer customer = find();
        assertThat(customer.getNote()).isEqualTo("新的备注");
        assertThat(customer.getGrade()).isEqualTo(CustomerGrade.VIP);
        assertThat(customer.getOwnerId()).isEqualTo(form.getOwnerId());
        assertThat(customer.getInvoiceTitle()).isEqualTo(name);
    }

    @Test
    void undoingLeavesACustomerThatGotAContactSince() {
        ImportJob job = imported("名称\n" + name + "\n");
        ContactForm contact = new ContactForm();
        contact.setName("王芳");
        contact.setMobile("139" + (System.nanoTime() % 90_000_000 + 10_000_000));
        company.as(user, () -> contacts.create(find().getId(), contact, null));

        ImportJob undone = undone(job);

        assertThat(undone.getUndone()).isZero();
        assertThat(undone.getKept()).isEqualTo(1);
        assertThat(company.as(user, () -> contacts.of(find().getId()))).hasSize(1);
    }

    @Test
    void valuesTwiceInTheFileAreToldAsThoseThatTheTableHas() {
        String creditCode = "91" + String.format("%015d", System.nanoTime() % 1_000_000_000_000_000L);
        creditCode += CreditCode.checkSign(creditCode);
        String phone = "0731-" + (System.nanoTime() % 90_000_000 + 10_000_000);
        String head = "名称,编码,统一社会信用代码,电话\n";
        String first = name + "," + name + "," + creditCode + "," + phone + "\n";
        String others = name + "甲," + name + ",,\n" + name + "乙,," + creditCode + ",\n" + name + "丙,,," + phone + "\n";
        String spelt = "（" + name + "）,,,\n";

        ImportJob job = desk.checked(user, Customer.KIND, "name", head + first + others + spelt);

        assertThat(desk.problems(user, job))
                .containsExactly(
                        "3 code " + name, "4 creditCode " + creditCode, "5 phone " + phone, "6 name （" + name + "）");
        imported(head + first);
        List<String> againstTheTable = desk.reasons(user, desk.checked(user, Customer.KIND, "name", head + others));
        assertThat(desk.reasons(user, job).subList(0, 3))
                .isEqualTo(againstTheTable.stream()
                        .map(reason -> reason + "（本文件第 2 行）")
                        .toList());
    }

    @Test
    void anOwnerWhomNobodyKnowsIsToldAtTheRow() {
        ImportJob job = desk.checked(user, Customer.KIND, "name", "名称,负责人\n" + name + "," + user + "\n");

        assertThat(desk.problems(user, job)).containsExactly("2 ownerId " + user);
        assertThat(desk.reasons(user, job)).containsExactly("没有名叫“" + user + "”的在职人员：请填写员工姓名，不是用户名");
    }

    private ImportJob imported(String csv) {
        return desk.imported(user, Customer.KIND, "name", csv);
    }

    private ImportJob undone(ImportJob job) {
        return desk.undone(user, job);
    }

    private Customer find() {
        return company.asSystem(
                () -> customers.find(customers.idsBy("name", name).get(0)));
    }
}
