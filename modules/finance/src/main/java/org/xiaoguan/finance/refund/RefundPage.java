package org.xiaoguan.finance.refund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.entry.ProjectEntryPage;
import org.xiaoguan.finance.receipt.ReceiptBook;
import org.xiaoguan.finance.receipt.ReceiptMethod;
import org.xiaoguan.finance.receipt.RefundForm;
import org.xiaoguan.projects.api.ProjectSummary;

/** A refund while it is entered. */
@Named
@ViewScoped
public class RefundPage extends ProjectEntryPage {
    @Inject
    RefundService refunds;

    private final RefundForm form = new RefundForm();

    public RefundPage() {
        super(FinancePermissions.RECEIPT_REFUND);
    }

    @Override
    protected void propose(ProjectSummary chosen, String customerName) {
        form.setProjectId(chosen.id());
        form.setPaidOn(clock.today());
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(chosen.managerId());
        form.setPayee(customerName);
        if (chosen.refundDue().signum() > 0) {
            form.setAmount(chosen.refundDue());
        }
    }

    public String save() {
        return enter(
                () -> refunds.create(form, getFormKey()),
                "finance.refund",
                form.getProjectId(),
                made -> actions.to(ReceiptBook.path(made) + "&saved=true"));
    }

    /** Whether anything is to be paid back. */
    public boolean isDue() {
        return getProject().refundDue().signum() > 0;
    }

    public RefundForm getForm() {
        return form;
    }

    public ReceiptMethod[] getMethods() {
        return ReceiptMethod.values();
    }
}
