package org.xiaoguan.crm.competitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of competitors. */
@Named
@RequestScoped
public class CompetitorListPage extends ListPage<CompetitorRow> {
    @Inject
    CompetitorService competitors;

    @Inject
    CurrentUser user;

    private Map<Long, LocalDate> lastSeen;

    @PostConstruct
    void read() {
        result = competitors.list(filter(address, user), address.request());
        lastSeen = competitors.lastSeen(
                result.rows().stream().map(CompetitorRow::id).toList());
    }

    /** The filter that an address asks for; closed ones are shown when asked for. */
    static CompetitorFilter filter(ListAddress address, CurrentUser user) {
        return new CompetitorFilter(
                address.text("text"),
                address.flag("mine") ? user.getStaffId() : null,
                address.flag("closed") ? null : Boolean.FALSE);
    }

    /** When it was last seen; null for never. */
    public LocalDate lastSeen(CompetitorRow row) {
        return lastSeen.get(row.id());
    }
}
