package org.xiaoguan.crm.contactrecord;

/** A contact record says no longer that a customer was visited, or not on that day; observed in the same transaction. */
public record VisitWithdrawn(long recordId) {}
