package org.xiaoguan.crm.competitor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;

/** The list of competitors. */
@Named
@RequestScoped
public class CompetitorListPage {
    @Inject
    ListAddress address;

    @Inject
    CompetitorService competitors;

    @Inject
    CurrentUser user;

    private ListResult<CompetitorRow> result;
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

    public List<CompetitorRow> getRows() {
        return result.rows();
    }

    /** When it was last seen; null for never. */
    public LocalDate lastSeen(CompetitorRow row) {
        return lastSeen.get(row.id());
    }

    public long getCount() {
        return result.count();
    }
}
