package org.xiaoguan.finance.invoice.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Invoices in the search over everything. */
@ApplicationScoped
public class InvoiceSearch implements SearchSource {
    @Inject
    InvoiceListService invoices;

    @Override
    public String list() {
        return "/finance/invoice/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return invoices.list(InvoiceFilters.of(address), first)
                .map(row -> new Found(
                        "/finance/invoice/view?id=" + row.id(),
                        row.number(),
                        row.title(),
                        row.projectNumber() + " " + row.projectName()));
    }
}
