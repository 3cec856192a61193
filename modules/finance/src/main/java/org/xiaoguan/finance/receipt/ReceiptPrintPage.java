package org.xiaoguan.finance.receipt;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListAddress;

/** The printed receipt (收款收据). */
@Named
@RequestScoped
public class ReceiptPrintPage {
    @Inject
    ListAddress address;

    @Inject
    ReceiptService receipts;

    private ReceiptView view;

    @PostConstruct
    void read() {
        long id = address.requiredId("id");
        view = receipts.print(id);
    }

    public ReceiptView getView() {
        return view;
    }

    public Receipt getReceipt() {
        return view.receipt();
    }

    public boolean isRefund() {
        return view.receipt().getKind() == ReceiptKind.REFUND;
    }
}
