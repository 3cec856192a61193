package org.xiaoguan.crm.contactrecord;

/** Whether a record says what quotas ask for; label key {@code contactrecord.completeness.} and the name in lower case. */
public enum Completeness {
    COMPLETE,
    INCOMPLETE
}
