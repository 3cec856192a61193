package org.xiaoguan.crm.calllist;

/** What came of a call; label key {@code calllist.result.} and the name in lower case. */
public enum CallResult {
    REACHED,
    INTERESTED,
    CALL_AGAIN,
    NOT_REACHED,
    REFUSED,
    WRONG_NUMBER;

    /** Whether somebody was talked with. */
    boolean isContact() {
        return this != NOT_REACHED && this != WRONG_NUMBER;
    }

    /** Whether another call is to follow. */
    boolean isToBeRepeated() {
        return this == CALL_AGAIN || this == NOT_REACHED;
    }
}
