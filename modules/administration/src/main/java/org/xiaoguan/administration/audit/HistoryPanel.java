package org.xiaoguan.administration.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;

/** The history on the page of a record; the panel of a conflict too. Reads once a request. */
@Named
@RequestScoped
public class HistoryPanel {
    private List<HistoryRow> rows;
    private List<HistoryEntry> meanwhile;

    @Inject
    History history;

    @Inject
    ChangeTexts texts;

    /** Changes of the record, the latest first; the restricted fields only when they reach it. */
    public List<HistoryRow> rows(String kind, Long recordId, boolean restricted) {
        if (rows == null) {
            rows = recordId == null ? List.of() : told(kind, history.of(kind, recordId, restricted));
        }
        return rows;
    }

    /** What others changed since the version that the person at this page has read; empty on a new page. */
    public List<HistoryRow> meanwhile(String kind, Long recordId, Integer readVersion, boolean restricted) {
        return told(kind, entries(kind, recordId, readVersion, restricted));
    }

    /** Without those of which nothing can be shown; parts of the record are named, itself it is not. */
    private List<HistoryRow> told(String kind, List<HistoryEntry> entries) {
        List<HistoryEntry> shown = entries.stream()
                .filter(entry -> !entry.fields().isEmpty() || !entry.action().equals(AuditAction.CHANGED.name()))
                .toList();
        List<HistoryRow> named = texts.rows(shown);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> shown.get(i).kind().equals(kind) || named.get(i).isNameless()
                        ? named.get(i).unnamed()
                        : named.get(i))
                .toList();
    }

    /** The version that the person has seen the changes up to: what is saved on top of it undoes nothing unseen. */
    public int upTo(String kind, Long recordId, Integer readVersion, boolean restricted) {
        return entries(kind, recordId, readVersion, restricted).stream()
                .filter(entry -> entry.kind().equals(kind) && entry.version() != null)
                .mapToInt(HistoryEntry::version)
                .reduce(readVersion == null ? 0 : readVersion, Math::max);
    }

    private List<HistoryEntry> entries(String kind, Long recordId, Integer readVersion, boolean restricted) {
        if (meanwhile == null) {
            meanwhile = recordId == null || readVersion == null
                    ? List.of()
                    : history.since(kind, recordId, readVersion, restricted);
        }
        return meanwhile;
    }
}
