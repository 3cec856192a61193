package org.xiaoguan.crm.api;

import java.util.List;

/** Whom the caller is to visit. */
public interface Visits {
    /** The caller's visits that are planned for today, or were and are not paid, or are due; the longest due first. */
    List<DueVisit> due(int most);
}
