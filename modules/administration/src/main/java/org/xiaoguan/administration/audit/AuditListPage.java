package org.xiaoguan.administration.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The audit trail as a whole, the latest first. */
@Named
@RequestScoped
public class AuditListPage {
    private List<HistoryRow> rows;
    private long count;

    @Inject
    ListAddress address;

    @Inject
    AuditService trail;

    @Inject
    ChangeTexts texts;

    @PostConstruct
    void read() {
        ListResult<HistoryEntry> result = trail.search(filter(address), address.request());
        rows = result.rows().stream().map(texts::row).toList();
        count = result.count();
    }

    /** The filter that an address asks for; days are those of the business. */
    static AuditFilter filter(ListAddress address) {
        LocalDate to = address.date("to");
        return new AuditFilter(
                address.text("user"),
                address.text("kind"),
                address.id("record"),
                begin(address.date("from")),
                to == null ? null : begin(to.plusDays(1)));
    }

    private static Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    public List<HistoryRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    /** Kinds of records in the trail. */
    public List<KindOption> getKinds() {
        return trail.kinds().stream()
                .map(kind -> new KindOption(kind, texts.kind(kind)))
                .toList();
    }

    /** A kind of records to filter by. */
    public record KindOption(String id, String label) {}
}
