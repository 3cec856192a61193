package org.xiaoguan.crm.contactrecord;

/** How a customer was met or reached; label key {@code contactrecord.method.} and the name in lower case. */
public enum ContactMethod {
    CALL,
    VISIT,
    WECHAT,
    MAIL,
    VIDEO,
    MEETING,
    MEAL,
    EXHIBITION,
    TEST_DRIVE
}
