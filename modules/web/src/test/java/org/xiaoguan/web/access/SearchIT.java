package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.catalog.supplier.SupplierForm;
import org.xiaoguan.catalog.supplier.SupplierService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.visit.VisitForm;
import org.xiaoguan.crm.visit.VisitService;
import org.xiaoguan.shared.BusinessClock;

/** The search over everything finds what its reader may see, kind by kind. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {
    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    @Inject
    Company company;

    @Inject
    BusinessClock clock;

    @Inject
    VisitService visits;

    @Inject
    DepartmentService departments;

    @Inject
    CategoryService categories;

    @Inject
    UserService users;

    @Inject
    StaffService staff;

    @Inject
    CustomerService customers;

    @Inject
    SupplierService suppliers;

    @Inject
    HttpServletRequest request;

    @Test
    void findsAllKindsByOneText() throws Exception {
        String text = Company.unique("finder");
        long customer = customer(text + " GmbH", text + " Zhang", "138 0013 8000");
        long supplier = supplier(text);
        Visitor manager = visitor(ShippedRole.GENERAL_MANAGER);
        assertThat(manager.read("/search?text=" + text))
                .contains("href=\"/crm/customer/view?id=" + customer + "\"")
                .contains("href=\"/catalog/supplier/view?id=" + supplier + "\"")
                .contains("href=\"/crm/customer/list?text=" + text + "&amp;closed=true\"")
                .contains("href=\"/crm/contact/list?text=" + text + "&amp;closed=true\"")
                .contains("value=\"" + text + "\"");
    }

    @Test
    void findsByPhoneAndByPinyinInitials() throws Exception {
        String phone = "139" + String.format("%08d", System.nanoTime() % 100_000_000);
        long customer = customer("湖南" + Company.unique("n"), "王小虎", phone);
        Visitor manager = visitor(ShippedRole.GENERAL_MANAGER);
        assertThat(manager.read("/search?text=" + phone)).contains("/crm/customer/view?id=" + customer);
        assertThat(manager.read("/search?text=wxh")).contains("/crm/contact/list?text=wxh");
    }

    @Test
    void showsNobodyWhatTheyMayNotSee() throws Exception {
        String text = Company.unique("hidden");
        customer(text + " GmbH", text, "");
        supplier(text);
        assertThat(visitor(ShippedRole.SALESPERSON).read("/search?text=" + text))
                .doesNotContain("/crm/customer/view")
                .doesNotContain("/catalog/supplier/view");
        assertThat(visitor(ShippedRole.WAREHOUSE).read("/search?text=" + text))
                .doesNotContain("/crm/customer/")
                .doesNotContain("/crm/contact");
    }

    @Test
    void findsVisitsByWhatTheyAreAboutWithinReach() throws Exception {
        String about = Company.unique("岩棉防火");
        long customer = customer(Company.unique("Alpha"), "Wang", phone());
        VisitForm form = new VisitForm();
        form.setCustomerId(customer);
        form.setPlannedOn(clock.today().plusDays(9));
        form.setPurpose(ContactPurpose.SELL);
        form.setStrategy("谈" + about + "方案");
        String manager = company.user(company.department(null), company.shipped(ShippedRole.GENERAL_MANAGER.name()));
        long visit = company.as(manager, () -> visits.create(form, null));
        String text = URLEncoder.encode(about, StandardCharsets.UTF_8);
        assertThat(visitor(ShippedRole.GENERAL_MANAGER).read("/search?text=" + text))
                .contains("href=\"/crm/visit/view?id=" + visit + "\"")
                .contains("href=\"/crm/visit/list?text=" + text);
        assertThat(visitor(ShippedRole.SALESPERSON).read("/search?text=" + text))
                .doesNotContain("/crm/visit/");
    }

    @Test
    void findsDepartmentsAndCategoriesByName() throws Exception {
        long department = company.asSystem(() -> company.department(null));
        String name = company.asSystem(() -> departments.find(department)).getName();
        CategoryForm form = new CategoryForm();
        form.setCode(Company.unique("K"));
        form.setName(Company.unique("Wool"));
        long category = company.asSystem(() -> categories.create(form, null));
        Visitor manager = visitor(ShippedRole.GENERAL_MANAGER);
        assertThat(manager.read("/search?text=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
                .contains("/administration/department/edit?id=" + department);
        assertThat(manager.read("/search?text=" + form.getName())).contains("/catalog/category/view?id=" + category);
    }

    @Test
    void findsStaffByTheirPhone() throws Exception {
        String phone = phone();
        StaffForm form = new StaffForm();
        form.setName(Company.unique("person"));
        form.setPhone(phone);
        form.setDepartmentId(company.department(null));
        long person = company.asSystem(() -> staff.create(form, null));
        assertThat(visitor(ShippedRole.ADMINISTRATOR).read("/search?text=" + phone))
                .contains("/administration/staff/edit?id=" + person);
        assertThat(visitor(ShippedRole.SALESPERSON).read("/search?text=" + phone))
                .doesNotContain("/administration/staff");
    }

    @Test
    void asksLittleForManyKinds() throws Exception {
        PageStatements statements =
                new PageStatements(database, visitor(ShippedRole.ADMINISTRATOR, ShippedRole.GENERAL_MANAGER));
        assertThat(statements.of("/search?text=" + Company.unique("nothing"))).isLessThanOrEqualTo(29);
    }

    @Test
    void asksForMoreThanOneSign() throws Exception {
        Visitor manager = visitor(ShippedRole.GENERAL_MANAGER);
        for (String address : new String[] {"/search", "/search?text=", "/search?text=%20a"}) {
            assertThat(manager.open(address)).isEqualTo(200);
            assertThat(manager.read(address)).doesNotContain("class=\"card found\"");
        }
    }

    private static String phone() {
        return "138" + String.format("%08d", System.nanoTime() % 100_000_000);
    }

    private Visitor visitor(ShippedRole... roles) throws Exception {
        return Visitor.holding(company, users, request.getLocalPort(), roles);
    }

    private long customer(String name, String contactName, String mobile) {
        StaffForm owner = new StaffForm();
        owner.setName(Company.unique("owner"));
        owner.setDepartmentId(company.department(null));
        CustomerForm form = new CustomerForm();
        form.setName(name);
        form.setOwnerId(company.asSystem(() -> staff.create(owner, null)));
        ContactForm contact = new ContactForm();
        contact.setName(contactName);
        contact.setMobile(mobile);
        return company.asSystem(() -> customers.create(form, contact, null));
    }

    private long supplier(String name) {
        SupplierForm form = new SupplierForm();
        form.setCode(Company.unique("S"));
        form.setName(name);
        return company.asSystem(() -> suppliers.create(form, null));
    }
}
