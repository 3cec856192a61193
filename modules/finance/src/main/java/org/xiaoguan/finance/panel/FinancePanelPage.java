package org.xiaoguan.finance.panel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.invoice.list.InvoiceListService;
import org.xiaoguan.finance.invoice.list.InvoiceRow;
import org.xiaoguan.finance.receipt.list.ReceiptListService;
import org.xiaoguan.finance.receipt.list.ReceiptRow;
import org.xiaoguan.finance.tieout.TieOutRow;
import org.xiaoguan.finance.tieout.TieOutService;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;

/** Invoices, receipts and the tie-out of the project whose page is open. */
@Named
@RequestScoped
public class FinancePanelPage {
    @Inject
    ListAddress address;

    @Inject
    ReceiptListService receipts;

    @Inject
    InvoiceListService invoices;

    @Inject
    TieOutService tieOut;

    @Inject
    CurrentUser user;

    @Inject
    Projects projects;

    private long projectId;
    private Set<String> held;
    private List<ReceiptRow> receiptRows = List.of();
    private List<InvoiceRow> invoiceRows = List.of();
    private TieOutRow tiedOut;

    @PostConstruct
    void read() {
        long id = address.requiredId("id");
        projectId = id;
        held = projects.reaching(id, FinancePermissions.ON_A_PROJECT);
        receiptRows = receipts.ofProject(id);
        if (isInvoicesShown()) {
            invoiceRows = invoices.ofProject(id);
        }
        if (user.may(FinancePermissions.TIEOUT_VIEW)) {
            tiedOut = tieOut.find(id);
        }
    }

    public long getProjectId() {
        return projectId;
    }

    public List<ReceiptRow> getReceipts() {
        return receiptRows;
    }

    public List<InvoiceRow> getInvoices() {
        return invoiceRows;
    }

    /** How the project ties out; null while it is not approved, and for those who may not see it. */
    public TieOutRow getTiedOut() {
        return tiedOut;
    }

    public boolean isInvoicesShown() {
        return user.may(FinancePermissions.INVOICE_VIEW);
    }

    public boolean isReceiving() {
        return tiedOut != null && held.contains(FinancePermissions.RECEIPT_CREATE);
    }

    public boolean isInvoicing() {
        return tiedOut != null && held.contains(FinancePermissions.INVOICE_CREATE);
    }

    public boolean isRefunding() {
        return tiedOut != null
                && tiedOut.getRefundDue().signum() > 0
                && held.contains(FinancePermissions.RECEIPT_REFUND);
    }

    public boolean isPrinting() {
        return !receiptRows.isEmpty() && held.contains(FinancePermissions.RECEIPT_PRINT);
    }
}
