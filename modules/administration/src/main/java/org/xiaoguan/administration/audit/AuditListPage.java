package org.xiaoguan.administration.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The audit trail as a whole, the latest first. */
@Named
@RequestScoped
public class AuditListPage {
    private static final List<String> PAGES = List.of("/view", "/edit");

    private List<HistoryRow> rows;
    private long count;

    @Inject
    ListAddress address;

    @Inject
    AuditService trail;

    @Inject
    ChangeTexts texts;

    @Inject
    ServletContext context;

    @PostConstruct
    void read() {
        ListResult<HistoryEntry> result = trail.search(AuditFilter.of(address), address.request());
        rows = texts.rows(result.rows());
        count = result.count();
    }

    public List<HistoryRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    /** Where the record is shown; null where it has no page of its own. */
    public String link(HistoryRow row) {
        return PAGES.stream()
                .map(page -> row.page() + page)
                .filter(page -> isThere(page + ".xhtml"))
                .findFirst()
                .map(page -> page + "?id=" + row.recordId())
                .orElse(null);
    }

    private boolean isThere(String file) {
        try {
            return context.getResource(file) != null;
        } catch (MalformedURLException e) {
            return false;
        }
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
