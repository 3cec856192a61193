package org.xiaoguan.projects.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Fees in the search over everything. */
@ApplicationScoped
public class FeeSearch implements SearchSource {
    @Inject
    FeeListService fees;

    @Override
    public String list() {
        return "/projects/fee/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return fees.list(FeeFilters.of(address), first)
                .map(row -> new Found(
                        "/projects/fee/view?id=" + row.id(),
                        row.number(),
                        row.projectNumber() + " " + row.projectName(),
                        row.payee()));
    }
}
