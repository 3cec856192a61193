package org.xiaoguan.projects.document;

import org.xiaoguan.shared.BusinessException;

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

    public void requireEditable() {
        require(isOpen(), "document.state.not-editable");
    }

    public void requireSubmittable() {
        require(isOpen(), "document.state.not-submittable");
    }

    public void requireSubmitted() {
        require(this == SUBMITTED, "document.state.not-submitted");
    }

    private static void require(boolean met, String key) {
        if (!met) {
            throw BusinessException.of(key);
        }
    }
}
