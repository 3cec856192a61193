package org.xiaoguan.finance.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;

/** An invoice, blue or red. */
@Named
@RequestScoped
public class InvoicePage {
    @Inject
    ListAddress address;

    @Inject
    InvoiceService invoices;

    @Inject
    CurrentUser user;

    private InvoiceView view;

    @PostConstruct
    void read() {
        Long id = address.id("id");
        if (id == null) {
            throw new NotFoundException();
        }
        view = invoices.view(id);
    }

    public InvoiceView getView() {
        return view;
    }

    public Invoice getInvoice() {
        return view.invoice();
    }

    /** Whether the reader may enter a red invoice against it. */
    public boolean isReversible() {
        return view.reversible() && user.may(FinancePermissions.INVOICE_CREATE);
    }

    /** Whether a red invoice is what comes next: the project is invoiced beyond its contract. */
    public boolean isRedDue() {
        return isReversible() && view.project().redInvoiceDue().signum() > 0;
    }

    /** Whether the reader may put right what was mistyped of it. */
    public boolean isCorrectable() {
        return view.correctable() && user.may(FinancePermissions.INVOICE_CREATE);
    }
}
