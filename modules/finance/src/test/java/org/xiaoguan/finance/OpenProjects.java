package org.xiaoguan.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.approval.ApprovalService;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.ChangeService;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectService;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.shared.BusinessClock;

/** Approved projects for container tests, made through the services; each has a customer and a department of its own. */
@ApplicationScoped
public class OpenProjects {
    private static final AtomicLong COUNT = new AtomicLong();

    @Inject
    Callers callers;

    @Inject
    DepartmentService departments;

    @Inject
    StaffService staff;

    @Inject
    CustomerService customers;

    @Inject
    ProjectService projects;

    @Inject
    ProjectViewService projectViews;

    @Inject
    ApprovalService approvals;

    @Inject
    ChangeService changes;

    @Inject
    BusinessClock clock;

    /**
     * An approved project.
     *
     * @param projectId its id
     * @param staffId its manager
     */
    public record Open(long projectId, long staffId, LocalDate signedOn) {}

    public <T> T asSystem(Callable<T> work) {
        return callers.runAsSystem("test", work);
    }

    public Open open(String contract) {
        return asSystem(() -> {
            String mark = "财务" + Long.toString(System.nanoTime(), 36) + COUNT.incrementAndGet();
            long department = department(mark);
            long manager = person(mark, department);
            LocalDate signedOn = clock.today().minusDays(30);
            ProjectForm form =
                    sheet(mark, department, manager, customer(mark, department, manager), contract, signedOn);
            long id = projects.create(form, null);
            projects.submit(id, projectViews.view(id).version());
            approve(Project.KIND, id);
            return new Open(id, manager, signedOn);
        });
    }

    private long department(String mark) {
        DepartmentForm form = new DepartmentForm();
        form.setCode(mark.substring(2));
        form.setName(mark);
        return departments.create(form, null);
    }

    private long person(String mark, long department) {
        StaffForm form = new StaffForm();
        form.setName(mark);
        form.setDepartmentId(department);
        return staff.create(form, null);
    }

    private long customer(String mark, long department, long owner) {
        CustomerForm form = new CustomerForm();
        form.setName("客户" + mark);
        form.setOwnerId(owner);
        form.setDepartmentId(department);
        return customers.create(form, new ContactForm(), null);
    }

    private static ProjectForm sheet(
            String name, long department, long manager, long customer, String contract, LocalDate signedOn) {
        ProjectForm form = new ProjectForm();
        form.setName(name);
        form.setCustomerId(customer);
        form.setDepartmentId(department);
        form.setManagerId(manager);
        form.setDiscount(BigDecimal.ZERO);
        form.setAgreedPrice(new BigDecimal(contract));
        form.setSignedOn(signedOn);
        form.getFees().add(fee(contract));
        return form;
    }

    private static FeeLineForm fee(String amount) {
        FeeLineForm fee = new FeeLineForm();
        fee.setKind(FeeKind.OTHER);
        fee.setName("服务");
        fee.setAmount(new BigDecimal(amount));
        fee.setTaxRate(6);
        fee.setExpectedCost(BigDecimal.ZERO);
        return fee;
    }

    /** A fee adjustment that takes effect. */
    public void change(long projectId, String amount) {
        asSystem(() -> {
            FeeLineForm fee = fee(amount);
            ChangeForm form = new ChangeForm();
            form.setKind(ChangeKind.FEE_ADJUSTMENT);
            form.setChangedOn(clock.today());
            form.setReason("现场签证");
            form.getFees().add(fee);
            long id = changes.create(projectId, form, null);
            changes.submit(id, changes.view(id).version());
            if (changes.view(id).state() != DocumentState.APPROVED) {
                approve(ChangeOrder.KIND, id);
            }
            return id;
        });
    }

    private void approve(String kind, long id) {
        long approval = approvals.latest(kind, id).orElseThrow().approval().getId();
        approvals.decide(approval, true, null);
    }
}
