package org.xiaoguan.crm.competitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Competitors, closed ones too, in the search over everything. */
@ApplicationScoped
public class CompetitorSearch implements SearchSource {
    @Inject
    CompetitorService competitors;

    @Override
    public String list() {
        return "/crm/competitor/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return competitors
                .list(new CompetitorFilter(address.text("text"), null, null), first)
                .map(row ->
                        new Found("/crm/competitor/view?id=" + row.id(), row.name(), row.offering(), row.priceLevel()));
    }

    @Override
    public boolean findsClosed() {
        return true;
    }
}
