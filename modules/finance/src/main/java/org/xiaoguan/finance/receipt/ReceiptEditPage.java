package org.xiaoguan.finance.receipt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.entry.ProjectEntryPage;
import org.xiaoguan.projects.api.ProjectSummary;

/** A receipt while it is entered. */
@Named
@ViewScoped
public class ReceiptEditPage extends ProjectEntryPage {
    @Inject
    ReceiptService receipts;

    private final ReceiptForm form = new ReceiptForm();

    public ReceiptEditPage() {
        super(FinancePermissions.RECEIPT_CREATE);
    }

    @Override
    protected void propose(ProjectSummary chosen, String customerName) {
        form.setProjectId(chosen.id());
        form.setReceivedOn(clock.today());
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(chosen.managerId());
        form.setPayer(customerName);
    }

    public String save() {
        return enter(
                () -> receipts.create(form, getFormKey()),
                "finance.receipt",
                form.getProjectId(),
                made -> actions.to(ReceiptBook.path(made) + "&saved=true"));
    }

    public ReceiptForm getForm() {
        return form;
    }

    public ReceiptMethod[] getMethods() {
        return ReceiptMethod.values();
    }
}
