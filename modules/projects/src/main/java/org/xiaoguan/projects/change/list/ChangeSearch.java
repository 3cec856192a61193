package org.xiaoguan.projects.change.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Change orders in the search over everything. */
@ApplicationScoped
public class ChangeSearch implements SearchSource {
    @Inject
    ChangeListService changes;

    @Override
    public String list() {
        return "/projects/change/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return changes.list(ChangeFilters.of(address), first)
                .map(row -> new Found(
                        "/projects/change/view?id=" + row.id(),
                        row.number(),
                        row.projectNumber() + " " + row.projectName(),
                        row.reason()));
    }
}
