package org.xiaoguan.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.approval.ApprovalService;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.user.UserForm;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.finance.receipt.ReceiptForm;
import org.xiaoguan.finance.receipt.ReceiptMethod;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.finance.receipt.ReversalForm;
import org.xiaoguan.finance.reversal.ReversalService;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.ChangeService;
import org.xiaoguan.projects.change.ChangeView;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectService;
import org.xiaoguan.projects.team.TeamService;
import org.xiaoguan.shared.BusinessClock;

/** Makes, through the services, what figures are made of. */
@Dependent
public class Company {
    private static final int TAX_RATE = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    Callers callers;

    @Inject
    BusinessClock clock;

    @Inject
    DepartmentService departments;

    @Inject
    UserService users;

    @Inject
    CustomerService customers;

    @Inject
    ProjectService projects;

    @Inject
    TeamService team;

    @Inject
    ChangeService changes;

    @Inject
    ApprovalService approvals;

    @Inject
    ReceiptService receipts;

    @Inject
    ReversalService reversals;

    /** A person with an account. */
    public record Person(String username, long staffId, long departmentId) {}

    public void today(String day) {
        clock.set(LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(BusinessClock.ZONE)
                .toInstant());
    }

    public long department(String name, Long parentId) {
        DepartmentForm form = new DepartmentForm();
        form.setCode(name);
        form.setName(name);
        form.setParentId(parentId);
        return asSystem(() -> departments.create(form, null));
    }

    public Person person(String username, ShippedRole role, long departmentId) {
        Long roleId = em.createQuery("select r.id from Role r where r.code = :code", Long.class)
                .setParameter("code", role.name())
                .getSingleResult();
        UserForm form = new UserForm();
        form.setUsername(username);
        form.setName(username);
        form.setPassword("xiaoguan2026");
        form.setPasswordAgain("xiaoguan2026");
        form.setDepartmentId(departmentId);
        form.setRoleIds(List.of(roleId));
        long id = asSystem(() -> users.create(form, null));
        long staffId = asSystem(() -> users.find(id)).user().getStaffId();
        return new Person(username, staffId, departmentId);
    }

    public long customer(String name, Person owner) {
        CustomerForm form = new CustomerForm();
        form.setName(name);
        form.setOwnerId(owner.staffId());
        return asSystem(() -> customers.create(form, new ContactForm(), null));
    }

    /** A draft that charges one fee. */
    public long draft(long customerId, Person manager, String signedOn, String price, String cost) {
        ProjectForm form = new ProjectForm();
        form.setName("Project of " + manager.username());
        form.setCustomerId(customerId);
        form.setDepartmentId(manager.departmentId());
        form.setManagerId(manager.staffId());
        form.setAgreedPrice(new BigDecimal(price));
        form.setDiscount(new BigDecimal("0.00"));
        form.setSignedOn(LocalDate.parse(signedOn));
        form.setFees(List.of(fee(price, cost)));
        return asSystem(() -> projects.create(form, null));
    }

    /** An approved project that charges one fee without tax. */
    public long project(long customerId, Person manager, String signedOn, String price, String cost) {
        long id = draft(customerId, manager, signedOn, price, cost);
        asSystem(() -> {
            projects.submit(id, version(Project.class, id));
            approve(Project.KIND, id);
            return id;
        });
        return id;
    }

    /** A fee adjustment that took effect today. */
    public long change(long projectId, String amount, String cost) {
        ChangeForm form = new ChangeForm();
        form.setKind(ChangeKind.FEE_ADJUSTMENT);
        form.setChangedOn(clock.today());
        form.setReason("the customer wants it so");
        form.setFees(List.of(fee(amount, cost)));
        return asSystem(() -> {
            long id = changes.create(projectId, form, null);
            changes.submit(id, version(ChangeOrder.class, id));
            ChangeView change = changes.view(id);
            if (change.approvalReason() != null) {
                approve(ChangeOrder.KIND, id);
            }
            return id;
        });
    }

    public long receipt(long projectId, Person handler, String receivedOn, String amount) {
        ReceiptForm form = new ReceiptForm();
        form.setProjectId(projectId);
        form.setAmount(new BigDecimal(amount));
        form.setReceivedOn(LocalDate.parse(receivedOn));
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(handler.staffId());
        form.setPayer("the customer");
        return asSystem(() -> receipts.create(form, null));
    }

    /** Takes a receipt back on the day given. */
    public long reversal(long receiptId, String on) {
        ReversalForm form = new ReversalForm();
        form.setReversedOn(LocalDate.parse(on));
        form.setReason("entered for the wrong project");
        return asSystem(() -> reversals.reverse(receiptId, form, null));
    }

    public void addToTeam(long projectId, Person member) {
        asSystem(() -> {
            team.add(projectId, version(Project.class, projectId), member.staffId());
            return null;
        });
    }

    private void approve(String kind, long id) {
        approvals.decide(approvals.latest(kind, id).orElseThrow().approval().getId(), true, null);
    }

    private int version(Class<?> type, long id) {
        return em.createQuery("select e.version from " + type.getSimpleName() + " e where e.id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static FeeLineForm fee(String amount, String cost) {
        FeeLineForm fee = new FeeLineForm();
        fee.setKind(FeeKind.OTHER);
        fee.setName("Design");
        fee.setAmount(new BigDecimal(amount));
        fee.setTaxRate(TAX_RATE);
        fee.setExpectedCost(new BigDecimal(cost));
        return fee;
    }

    private <T> T asSystem(java.util.concurrent.Callable<T> work) {
        return callers.runAsSystem("test", work);
    }
}
