package org.xiaoguan.projects.api;

/** How far an approved project is; label key {@code project.stage.} and the name in lower case. */
public enum ProjectStage {
    SIGNED,
    DESIGN,
    STOCKING,
    EXECUTION,
    COMMISSIONING,
    ACCEPTANCE,
    CLOSED;

    /** The stage that follows; the last one follows itself. */
    public ProjectStage next() {
        return switch (this) {
            case SIGNED -> DESIGN;
            case DESIGN -> STOCKING;
            case STOCKING -> EXECUTION;
            case EXECUTION -> COMMISSIONING;
            case COMMISSIONING -> ACCEPTANCE;
            case ACCEPTANCE, CLOSED -> CLOSED;
        };
    }
}
