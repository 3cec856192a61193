package org.xiaoguan.finance.invoice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.api.Projects;
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
    Projects projects;

    private InvoiceView view;
    private Set<String> held;

    @PostConstruct
    void read() {
        long id = address.requiredId("id");
        view = invoices.view(id);
        held = projects.reaching(view.project().id(), FinancePermissions.ON_A_PROJECT);
    }

    public InvoiceView getView() {
        return view;
    }

    public Invoice getInvoice() {
        return view.invoice();
    }

    /** Whether the reader may enter invoices, and attach files to them. */
    public boolean isCreating() {
        return held.contains(FinancePermissions.INVOICE_CREATE);
    }

    /** Whether the reader may enter a red invoice against it. */
    public boolean isReversible() {
        return view.reversible() && held.contains(FinancePermissions.INVOICE_CREATE);
    }

    /** Whether a red invoice is what comes next: the project is invoiced beyond its contract. */
    public boolean isRedDue() {
        return isReversible() && view.project().redInvoiceDue().signum() > 0;
    }

    /** Whether the reader may put right what was mistyped of it. */
    public boolean isCorrectable() {
        return view.correctable() && held.contains(FinancePermissions.INVOICE_CREATE);
    }
}
