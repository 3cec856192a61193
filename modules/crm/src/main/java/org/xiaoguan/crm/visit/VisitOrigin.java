package org.xiaoguan.crm.visit;

/** Why a visit is due; label key {@code visit.origin.} and the name in lower case. */
public enum VisitOrigin {
    /** The customer's grade asks for it. */
    CADENCE,
    /** Somebody arranged it. */
    ARRANGED
}
