package org.xiaoguan.crm.customer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.History;
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
    History history;

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
    void whomNobodyHasWaitsInThePoolUnlessWhoImportsMayClaim() {
        String file = "名称,备注\n" + name + ",注\n";
        ImportJob job = imported(file);
        assertThat(job.getCreated()).isEqualTo(1);
        assertThat(find().getOwnerId()).isNull();
        assertThat(find().getHolding().isPooled()).isTrue();
        assertThat(find().getHolding().getPoolReason()).isEqualTo("从文件导入时没有写负责人");
        assertThat(imported(file.replace(",注", ",另一个注")).getUpdated()).isEqualTo(1);
        assertThat(find().getHolding().isPooled()).as("stays there").isTrue();

        String seller = company.user(
                company.department(null),
                company.role(ScopeLevel.ALL, CrmPermissions.CUSTOMER_IMPORT, CrmPermissions.POOL_CLAIM),
                company.role(
                        ScopeLevel.ALL,
                        CrmPermissions.CUSTOMER_VIEW,
                        CrmPermissions.CUSTOMER_CREATE,
                        CrmPermissions.CUSTOMER_EDIT));
        name = name + "乙";
        desk.imported(seller, Customer.KIND, "name", "名称\n" + name + "\n");
        assertThat(find().getOwnerId()).isEqualTo(company.as(seller, currentUser::getStaffId));
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
        assertThat(customer.getInvoice().getInvoiceTitle()).isEqualTo(name);
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

    @Test
    void whatSomebodyElseStoredSinceTheDryRunIsToldAtItsRowAndAllOtherRowsAreStored() {
        long number = System.nanoTime() % 900_000_000 + 100_000_000;
        StringBuilder file = new StringBuilder("名称,电话\n");
        for (int i = 0; i < 30; i++) {
            file.append(name)
                    .append("第")
                    .append(i)
                    .append(",010")
                    .append(number + i)
                    .append("\n");
        }
        ImportJob checked = desk.checked(user, Customer.KIND, "name", file.toString());
        assertThat(checked.getBad()).isZero();
        CustomerForm other = new CustomerForm();
        other.setName(name + "别家");
        other.setOwnerId(company.as(user, currentUser::getStaffId));
        other.setPhone("+86 10 " + (number + 9));
        company.as(user, () -> customers.create(other, new ContactForm(), null));

        ImportJob done = desk.run(user, checked);

        assertThat(desk.problems(user, done)).containsExactly("11 phone 010" + (number + 9));
        assertThat(done.getCreated()).isEqualTo(29);
        assertThat(done.getWorked()).isEqualTo(30);
        List<Customer> made = company.asSystem(() ->
                desk.created(user, done).stream().map(id -> customers.find(id)).toList());
        assertThat(made).extracting(Customer::getCode).doesNotHaveDuplicates();
        assertThat(made).extracting(Customer::getVersion).containsOnly(1);
        assertThat(made)
                .allSatisfy(customer -> assertThat(company.asSystem(() -> history.of(Customer.KIND, customer.getId())))
                        .hasSize(1));
        assertThat(desk.checked(user, Customer.KIND, "name", "名称,电话\n" + name + "新,010" + number + "\n")
                        .getBad())
                .as("the number belongs to the first row's customer")
                .isEqualTo(1);
        assertThat(undone(done).getUndone()).isEqualTo(29);
    }

    @Test
    void numbersOfImportedCustomersFollowOneAnother() {
        imported("名称\n" + name + "甲\n" + name + "乙\n");
        String first = code(name + "甲");
        assertThat(Long.parseLong(code(name + "乙").substring(2)) - Long.parseLong(first.substring(2)))
                .isEqualTo(1);
    }

    private String code(String customer) {
        return company.asSystem(
                () -> customers.find(customers.idsBy("name", customer).get(0)).getCode());
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
