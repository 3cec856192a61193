package org.xiaoguan.crm.complaint;

/** How far a complaint has come; label key {@code complaint.state.} and the name in lower case. */
public enum ComplaintState {
    /** Nobody is to solve it yet. */
    RECEIVED("warn"),
    ASSIGNED("pri"),
    /** It is said what will be done. */
    PROPOSED("pri"),
    /** It was done, and the customer is asked. */
    DONE("warn"),
    /** The customer says that it is solved. */
    SATISFIED("ok"),
    CLOSED(""),
    /** The customer took it back, or it was none. */
    WITHDRAWN("");

    private final String tag;

    ComplaintState(String tag) {
        this.tag = tag;
    }

    /** Kind of the tag that shows it. */
    public String getTag() {
        return tag;
    }

    /** Whether nothing is left to be done. */
    boolean isEnded() {
        return this == CLOSED || this == WITHDRAWN;
    }

    /** Whether the solution is still to be done. */
    boolean isUnsolved() {
        return this == RECEIVED || this == ASSIGNED || this == PROPOSED;
    }
}
