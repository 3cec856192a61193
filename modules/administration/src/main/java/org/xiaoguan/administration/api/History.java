package org.xiaoguan.administration.api;

import java.util.List;

/** The audit trail of one record. */
public interface History {
    /** Changes of the record and its parts, the latest first, at most 200; without the fields the caller may not see. */
    List<HistoryEntry> of(String kind, long recordId);

    /** Changes of the record and its parts after the version that somebody read, the earliest first: what a conflict is about. */
    List<HistoryEntry> since(String kind, long recordId, int readVersion);
}
