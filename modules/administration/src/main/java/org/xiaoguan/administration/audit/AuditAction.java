package org.xiaoguan.administration.audit;

/** What happened to a record. */
public enum AuditAction {
    CREATED,
    CHANGED,
    DELETED
}
