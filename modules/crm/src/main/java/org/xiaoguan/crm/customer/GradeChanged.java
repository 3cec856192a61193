package org.xiaoguan.crm.customer;

/** A customer has another grade, or was closed or opened again; observed in the same transaction. */
public record GradeChanged(long customerId) {}
