package org.xiaoguan.crm.visit;

/** What became of a visit. */
public enum VisitState {
    OPEN,
    DONE,
    DROPPED
}
