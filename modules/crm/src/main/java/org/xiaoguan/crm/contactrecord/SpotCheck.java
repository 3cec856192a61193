package org.xiaoguan.crm.contactrecord;

/** What a superior found when asking after a contact; label key {@code contactrecord.verdict.} and the name in lower case. */
public enum SpotCheck {
    CONFIRMED,
    DOUBTED
}
