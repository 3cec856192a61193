package org.xiaoguan.crm.api;

import java.util.List;

/** Complaints that wait for the caller. */
public interface Complaints {
    /**
     * What the caller is to do about complaints that are the caller's own, and those that wait for an owner or are
     * overdue where the caller is to see to it; the longest due first.
     */
    List<DueComplaint> due(int most);
}
