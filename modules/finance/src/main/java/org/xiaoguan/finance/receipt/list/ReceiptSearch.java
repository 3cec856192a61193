package org.xiaoguan.finance.receipt.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Receipts in the search over everything. */
@ApplicationScoped
public class ReceiptSearch implements SearchSource {
    @Inject
    ReceiptListService receipts;

    @Override
    public String list() {
        return "/finance/receipt/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return receipts.list(ReceiptFilters.of(address), first)
                .map(row -> new Found(
                        "/finance/receipt/view?id=" + row.id(),
                        row.number(),
                        row.customerName(),
                        row.projectNumber() + " " + row.projectName()));
    }
}
