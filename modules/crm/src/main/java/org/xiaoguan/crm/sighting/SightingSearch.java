package org.xiaoguan.crm.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;
import org.xiaoguan.ui.text.Formats;

/** What was seen of competitors, in the search over everything. */
@ApplicationScoped
public class SightingSearch implements SearchSource {
    @Inject
    SightingService sightings;

    @Override
    public String list() {
        return "/crm/sighting/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        SightingFilter filter =
                new SightingFilter(address.text("text"), null, null, null, null, null, null, null, false);
        return sightings
                .list(filter, first)
                .map(row -> new Found(
                        "/crm/sighting/view?id=" + row.id(), Formats.date(row.seenOn()), row.competitor(), row.seen()));
    }
}
