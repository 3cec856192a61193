package org.xiaoguan.projects.api;

/** How far an approved project is; label key {@code project.stage.} and the name in lower case. */
public enum ProjectStage {
    SIGNED,
    DESIGN,
    STOCKING,
    EXECUTION,
    COMMISSIONING,
    ACCEPTANCE,
    CLOSED
}
