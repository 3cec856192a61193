package org.xiaoguan.finance.receipt;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.ui.list.ListAddress;

/** A receipt, refund or counter entry. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    ListAddress address;

    @Inject
    ReceiptService receipts;

    @Inject
    Projects projects;

    private ReceiptView view;
    private Set<String> held;

    @PostConstruct
    void read() {
        long id = address.requiredId("id");
        view = receipts.view(id);
        held = projects.reaching(view.project().id(), FinancePermissions.ON_A_PROJECT);
    }

    public ReceiptView getView() {
        return view;
    }

    public Receipt getReceipt() {
        return view.receipt();
    }

    /** Whether it was entered just now, so that its print is offered. */
    public boolean isJustSaved() {
        return address.flag("saved");
    }

    public boolean isReversible() {
        return view.reversible() && held.contains(FinancePermissions.RECEIPT_REVERSE);
    }

    public boolean isRefundable() {
        return view.project().refundDue().signum() > 0 && held.contains(FinancePermissions.RECEIPT_REFUND);
    }

    public boolean isCreating() {
        return held.contains(FinancePermissions.RECEIPT_CREATE);
    }

    public boolean isPrinting() {
        return held.contains(FinancePermissions.RECEIPT_PRINT);
    }

    /** Receipts and refunds are printed; what takes one back is not. */
    public boolean isPrintable() {
        return isPrinting() && view.receipt().getKind().isOriginal();
    }
}
