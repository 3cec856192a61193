package org.xiaoguan.crm.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;
import org.xiaoguan.ui.text.Formats;

/** Visits by what they are about and by their customer, in the search over everything. */
@ApplicationScoped
public class VisitSearch implements SearchSource {
    @Inject
    VisitService visits;

    @Override
    public String list() {
        return "/crm/visit/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        VisitFilter filter =
                new VisitFilter(address.text("text"), null, null, null, null, null, null, false, Scope.ALL);
        return visits.list(filter, first)
                .map(row -> new Found(
                        "/crm/visit/view?id=" + row.id(), Formats.date(row.day()), row.customerName(), about(row)));
    }

    private static String about(VisitRow row) {
        return Stream.of(row.strategy(), row.materials(), row.place())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
