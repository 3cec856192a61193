package org.xiaoguan.administration.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * Changes of the record, the latest first; the restricted fields only when they reach it.
     *
     * @param also other records that turned out to be the same one; may be null
     */
    public List<HistoryRow> rows(String kind, Long recordId, Collection<Long> also, boolean restricted) {
        if (rows == null) {
            rows = recordId == null ? List.of() : told(kind, recordId, entries(kind, recordId, also, restricted));
        }
        return rows;
    }

    private List<HistoryEntry> entries(String kind, Long recordId, Collection<Long> also, boolean restricted) {
        if (also == null || also.isEmpty()) {
            return history.of(kind, recordId, restricted);
        }
        Set<Long> all = new HashSet<>(also);
        all.add(recordId);
        return history.of(kind, all, restricted);
    }

    /** What others changed since the version that the person at this page has read; empty on a new page. */
    public List<HistoryRow> meanwhile(String kind, Long recordId, Integer readVersion, boolean restricted) {
        return told(kind, recordId, entries(kind, recordId, readVersion, restricted));
    }

    /** Without those of which nothing can be shown; parts of the record are named, itself it is not. */
    private List<HistoryRow> told(String kind, Long recordId, List<HistoryEntry> entries) {
        List<HistoryEntry> shown = entries.stream()
                .filter(entry -> !entry.fields().isEmpty() || !entry.action().equals(AuditAction.CHANGED.name()))
                .toList();
        List<HistoryRow> named = texts.rows(shown);
        return IntStream.range(0, shown.size())
                .mapToObj(i ->
                        isItself(shown.get(i), kind, recordId) || named.get(i).isNameless()
                                ? named.get(i).unnamed()
                                : named.get(i))
                .toList();
    }

    private static boolean isItself(HistoryEntry entry, String kind, Long recordId) {
        return entry.kind().equals(kind) && recordId != null && entry.recordId() == recordId;
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
