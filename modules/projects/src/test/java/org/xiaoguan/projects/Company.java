package org.xiaoguan.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.approval.ApprovalService;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.administration.user.UserForm;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.catalog.material.MaterialForm;
import org.xiaoguan.catalog.material.MaterialService;
import org.xiaoguan.catalog.supplier.SupplierForm;
import org.xiaoguan.catalog.supplier.SupplierService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectService;
import org.xiaoguan.projects.project.view.ProjectViewService;

/** Makes what container tests of projects need of other modules; everything it makes has a name of its own. */
@ApplicationScoped
public class Company {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Inject
    DepartmentService departments;

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
    ProjectService projects;

    @Inject
    ProjectViewService projectViews;

    @Inject
    ApprovalService approvals;

    @Inject
    Callers callers;

    @Inject
    RoleService roles;

    @Inject
    UserService users;

    @Inject
    Projects directory;

    @PersistenceContext
    EntityManager em;

    public <T> T asSystem(Callable<T> work) {
        return callers.runAsSystem("test", work);
    }

    /** Somebody who signs in. */
    public record Worker(String username, long staffId) {}

    /** A new user in the department who may just what is granted. */
    public Worker worker(long departmentId, Grant... grants) {
        UserForm form = new UserForm();
        form.setUsername(unique("u"));
        form.setName(unique("员工"));
        form.setPassword("a-good-password");
        form.setPasswordAgain("a-good-password");
        form.setDepartmentId(departmentId);
        form.setRoleIds(List.of(roles.create(unique("角色"), null, Set.of(grants), null)));
        users.create(form, null);
        return new Worker(form.getUsername(), staffOf(form.getUsername()));
    }

    /** Somebody of the department who holds the permissions within the scope; the username. */
    public String account(long departmentId, ScopeLevel level, String... permissions) {
        Grant[] grants = Stream.of(permissions)
                .map(permission -> new Grant(permission, level))
                .toArray(Grant[]::new);
        return worker(departmentId, grants).username();
    }

    /** The person of an account. */
    public long staffOf(String username) {
        return em.createQuery("select u.staffId from User u where lower(u.username) = lower(:name)", Long.class)
                .setParameter("name", username)
                .getSingleResult();
    }

    /** Money came in. */
    public void book(long projectId, String amount) {
        directory.bookReceipt(projectId, new BigDecimal(amount), false);
    }

    public long department() {
        DepartmentForm form = new DepartmentForm();
        form.setCode(unique("D"));
        form.setName(unique("部门"));
        return departments.create(form, null);
    }

    public long person(long departmentId) {
        StaffForm form = new StaffForm();
        form.setName("林晓岚");
        form.setDepartmentId(departmentId);
        form.setEnteredOn(DAY.minusYears(1));
        return staff.create(form, null);
    }

    public long material(String referenceCost) {
        CategoryForm category = new CategoryForm();
        category.setCode(unique("K"));
        category.setName(unique("类别"));
        MaterialForm form = new MaterialForm();
        form.setCode(unique("M"));
        form.setName(unique("保温板"));
        form.setSpecification("50 mm");
        form.setUnit("m³");
        form.setCategoryId(categories.create(category, null));
        form.setReferenceCost(new BigDecimal(referenceCost));
        return materials.create(form, null);
    }

    public void close(long materialId) {
        materials.close(materialId);
    }

    public long supplier() {
        SupplierForm form = new SupplierForm();
        form.setCode(unique("S"));
        form.setName(unique("长沙宏达保温材料厂"));
        return suppliers.create(form, null);
    }

    public long customer(long departmentId, long ownerId) {
        CustomerForm form = new CustomerForm();
        form.setName(unique("湖南恒泰建材"));
        form.setDepartmentId(departmentId);
        form.setOwnerId(ownerId);
        return customers.create(form, new ContactForm(), null);
    }

    /** A budget sheet with one goods line of quantity × price, signed on {@link #DAY}. */
    public ProjectForm sheet(String quantity, String price, String expectedCost) {
        long department = department();
        long manager = person(department);
        ProjectForm form = new ProjectForm();
        form.setName("外墙保温三标段");
        form.setCustomerId(customer(department, manager));
        form.setDepartmentId(department);
        form.setManagerId(manager);
        form.setSignedOn(DAY);
        form.setDiscount(BigDecimal.ZERO);
        form.setAgreedPrice(new BigDecimal(quantity).multiply(new BigDecimal(price)));
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(material(expectedCost));
        line.setQuantity(new BigDecimal(quantity));
        line.setUnitPrice(new BigDecimal(price));
        line.setExpectedCost(new BigDecimal(expectedCost));
        form.getLines().add(line);
        return form;
    }

    /** The sheet as an approved project. */
    public long approved(ProjectForm form) {
        long id = projects.create(form, null);
        projects.submit(id, projectViews.view(id).version());
        approve(Project.KIND, id);
        return id;
    }

    public void approve(String kind, long documentId) {
        decide(kind, documentId, true, null);
    }

    public void reject(String kind, long documentId) {
        decide(kind, documentId, false, "不同意");
    }

    private void decide(String kind, long documentId, boolean approve, String reason) {
        long approvalId =
                approvals.latest(kind, documentId).orElseThrow().approval().getId();
        approvals.decide(approvalId, approve, reason);
    }

    public static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }
}
