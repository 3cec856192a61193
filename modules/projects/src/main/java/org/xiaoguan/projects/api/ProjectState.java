package org.xiaoguan.projects.api;

/** Where the budget sheet stands; label key {@code project.state.} and the name in lower case. */
public enum ProjectState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    CANCELLED
}
