package org.xiaoguan.finance.refund;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.receipt.ReceiptMethod;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.list.ListAddress;

/** A refund while it is entered; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class RefundPage implements Serializable {
    private static final String DRAFT = "finance.refund";

    @Inject
    RefundService refunds;

    @Inject
    Customers customers;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentUser user;

    @Inject
    Drafts drafts;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private final RefundForm form = new RefundForm();
    private String formKey = FormKeys.fresh();
    private ProjectSummary project;

    @PostConstruct
    void open() {
        if (!user.may(FinancePermissions.RECEIPT_REFUND)) {
            throw new AccessDeniedException();
        }
        Long projectId = address.id("project");
        if (projectId == null) {
            return;
        }
        project = refunds.project(projectId);
        form.setProjectId(projectId);
        form.setPaidOn(clock.today());
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(project.managerId());
        form.setPayee(customers.summary(project.customerId()).name());
        if (isDue()) {
            form.setAmount(project.refundDue());
        }
    }

    public String save() {
        return actions.make(() -> refunds.create(form, formKey))
                .map(made -> {
                    drafts.discard(DRAFT, form.getProjectId());
                    return actions.to("/finance/receipt/view?id=" + made + "&saved=true");
                })
                .orElseGet(this::refused);
    }

    private String refused() {
        project = refunds.project(form.getProjectId());
        return null;
    }

    /** Whether anything is to be paid back. */
    public final boolean isDue() {
        return project.refundDue().signum() > 0;
    }

    public RefundForm getForm() {
        return form;
    }

    public ProjectSummary getProject() {
        return project;
    }

    public ReceiptMethod[] getMethods() {
        return ReceiptMethod.values();
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
