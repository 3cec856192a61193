package org.xiaoguan.finance.invoice.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.invoice.InvoiceKind;
import org.xiaoguan.finance.invoice.InvoiceMedium;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListPage;

/** The list of invoices. */
@Named
@RequestScoped
public class InvoiceListPage extends ListPage<InvoiceRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    InvoiceListService invoices;

    @Inject
    CurrentUser user;

    private InvoiceTotals totals;
    private List<Option> customers;
    private List<Option> projects;

    @PostConstruct
    void read() {
        InvoiceFilter filter = InvoiceFilters.of(address, tabs);
        result = invoices.list(filter, address.request());
        totals = invoices.totals(filter);
        // A page asks for options more than once, the database is asked here.
        customers = filter.customerId() == null ? List.of() : invoices.customer(filter.customerId());
        projects = filter.projectId() == null ? List.of() : invoices.project(filter.projectId());
    }

    public InvoiceTotals getTotals() {
        return totals;
    }

    public InvoiceKind[] getKinds() {
        return InvoiceKind.values();
    }

    public InvoiceMedium[] getMedia() {
        return InvoiceMedium.values();
    }

    public InvoiceColour[] getColours() {
        return InvoiceColour.values();
    }

    public List<Integer> getRates() {
        return Tax.RATES;
    }

    /** The customer that the address asks for; empty without one. */
    public List<Option> getCustomers() {
        return customers;
    }

    /** The project that the address asks for; empty without one. */
    public List<Option> getProjects() {
        return projects;
    }

    public boolean isCreating() {
        return user.may(FinancePermissions.INVOICE_CREATE);
    }

    public boolean isExporting() {
        return user.may(FinancePermissions.INVOICE_EXPORT);
    }
}
