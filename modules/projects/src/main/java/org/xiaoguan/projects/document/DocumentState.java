package org.xiaoguan.projects.document;

/** Where a change or purchase order stands; label key {@code document.state.} and the name in lower case. */
public enum DocumentState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    CANCELLED;

    /** Whether it can still be changed and submitted. */
    public boolean isOpen() {
        return this == DRAFT || this == REJECTED;
    }
}
