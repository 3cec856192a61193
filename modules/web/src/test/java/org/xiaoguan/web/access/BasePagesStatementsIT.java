package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.catalog.material.MaterialForm;
import org.xiaoguan.catalog.material.MaterialService;
import org.xiaoguan.catalog.supplier.SupplierForm;
import org.xiaoguan.catalog.supplier.SupplierService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contactrecord.ContactMethod;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.contactrecord.ContactRecordForm;
import org.xiaoguan.crm.contactrecord.ContactRecordService;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.shared.BusinessClock;

/** How often the pages of base data and administration ask the database: as often for many rows as for one. */
@ExtendWith(ArquillianExtension.class)
class BasePagesStatementsIT {
    private static final int MANY = 12;

    /** A bound a little above what was measured. */
    private static final long MOST = 20;

    /** Its time line asks once for each kind of events. */
    private static final long MOST_OF_A_CUSTOMER = 26;

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    @Inject
    Company company;

    @Inject
    UserService users;

    @Inject
    StaffService staff;

    @Inject
    CategoryService categories;

    @Inject
    MaterialService materials;

    @Inject
    SupplierService suppliers;

    @Inject
    CustomerService customers;

    @Inject
    ContactRecordService records;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    /** One record of each kind, findable by a text of its own. */
    private record Story(
            String text, long department, long person, long role, long material, long supplier, long customer) {}

    @Test
    void pagesAskAsOftenForManyRowsAsForOne() throws Exception {
        Story one = story();
        for (int i = 0; i < MANY; i++) {
            story();
        }
        PageStatements statements = new PageStatements(
                database,
                Visitor.holding(
                        company,
                        users,
                        request.getLocalPort(),
                        ShippedRole.ADMINISTRATOR,
                        ShippedRole.GENERAL_MANAGER));
        Map<String, Long> asked = new LinkedHashMap<>();
        Map<String, Long> rising = new LinkedHashMap<>();
        for (String page : List.of(
                "/administration/department/list",
                "/administration/staff/list",
                "/administration/user/list",
                "/administration/role/list",
                "/administration/audit/list",
                "/catalog/category/list",
                "/catalog/material/list",
                "/catalog/supplier/list",
                "/crm/customer/list",
                "/crm/contact/list",
                "/crm/contactrecord/list",
                "/crm/visit/list")) {
            long few = statements.of(page + "?size=50&text=" + one.text());
            long many = statements.of(page + "?size=50");
            asked.put(page, many);
            // a page that is full is counted
            if (many > few + 1 + (page.contains("/audit/") ? MANY : 0)) {
                rising.put(page, many - few);
            }
        }
        for (String page : List.of(
                "/administration/department/edit?id=" + one.department(),
                "/administration/staff/edit?id=" + one.person(),
                "/administration/role/edit?id=" + one.role(),
                "/catalog/material/view?id=" + one.material(),
                "/catalog/material/edit?id=" + one.material(),
                "/catalog/supplier/view?id=" + one.supplier(),
                "/catalog/supplier/edit?id=" + one.supplier(),
                "/crm/customer/view?id=" + one.customer(),
                "/crm/customer/edit?id=" + one.customer(),
                "/crm/visit/calendar",
                "/crm/visit/route",
                "/crm/visit/plan")) {
            asked.put(page, statements.of(page));
        }
        assertThat(rising).isEmpty();
        assertThat(asked)
                .allSatisfy((page, count) -> assertThat(count)
                        .as(page)
                        .isLessThanOrEqualTo(page.startsWith("/crm/customer/view") ? MOST_OF_A_CUSTOMER : MOST));
    }

    private Story story() {
        String text = Company.unique("st");
        long department = company.department(null);
        long role = company.role(ScopeLevel.ALL, CUSTOMER_VIEW, RECORD_VIEW, RECORD_CREATE);
        String seller = company.user(department, role);
        Story story = base(text, department, role);
        ContactRecordForm visit = new ContactRecordForm();
        visit.setCustomerId(story.customer());
        visit.setContactedOn(clock.today());
        visit.setMethod(ContactMethod.VISIT);
        visit.setPurpose(ContactPurpose.SELL);
        company.as(seller, () -> records.create(visit, null));
        return story;
    }

    private Story base(String text, long department, long role) {
        return company.asSystem(() -> {
            long person = person(text, department);
            CategoryForm category = new CategoryForm();
            category.setCode(text);
            category.setName(text);
            MaterialForm material = new MaterialForm();
            material.setCode(text);
            material.setName(text);
            material.setUnit("m");
            material.setCategoryId(categories.create(category, null));
            SupplierForm supplier = new SupplierForm();
            supplier.setCode(text);
            supplier.setName(text);
            CustomerForm customer = new CustomerForm();
            customer.setName(text);
            customer.setOwnerId(person);
            customer.setGrade(CustomerGrade.VIP);
            customer.setTeamIds(List.of(person(text, department)));
            ContactForm contact = new ContactForm();
            contact.setName(text);
            return new Story(
                    text,
                    department,
                    person,
                    role,
                    materials.create(material, null),
                    suppliers.create(supplier, null),
                    customers.create(customer, contact, null));
        });
    }

    private long person(String name, long department) {
        StaffForm form = new StaffForm();
        form.setName(name);
        form.setDepartmentId(department);
        return staff.create(form, null);
    }
}
