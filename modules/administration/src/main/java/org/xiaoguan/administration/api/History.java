package org.xiaoguan.administration.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The audit trail of one record. */
public interface History {
    /**
     * Changes of the record and its parts, the latest first, at most 200. Restricted fields are told only to those whose
     * permission reaches every record.
     */
    List<HistoryEntry> of(String kind, long recordId);

    /**
     * The same on the page of the record, which knows whom it shows what.
     *
     * @param restricted whether the permissions that restricted fields ask for reach this record
     */
    List<HistoryEntry> of(String kind, long recordId, boolean restricted);

    /**
     * The same of several records that turned out to be one.
     *
     * @param restricted whether the permissions that restricted fields ask for reach these records
     */
    List<HistoryEntry> of(String kind, Set<Long> recordIds, boolean restricted);

    /**
     * What of several records that turned out to be one belongs on a time line, the latest first: that they were made or
     * deleted, and what became of some attributes; nothing of their parts.
     *
     * @param attributes names of the attributes
     * @param before only changes before this instant, and those at it with a lower id
     * @param most how many at most
     */
    List<HistoryEntry> before(
            String kind, Set<Long> recordIds, List<String> attributes, Instant before, long id, int most);

    /** Changes of the record and its parts after the version that somebody read, the earliest first: what a conflict is about. */
    List<HistoryEntry> since(String kind, long recordId, int readVersion);

    /**
     * The same on the page of the record.
     *
     * @param restricted whether the permissions that restricted fields ask for reach this record
     */
    List<HistoryEntry> since(String kind, long recordId, int readVersion, boolean restricted);

    /** Who made the change, as a person reads it: of the system what it was doing, in the reader's language. */
    String who(HistoryEntry entry);
}
