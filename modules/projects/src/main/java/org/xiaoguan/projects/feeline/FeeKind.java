package org.xiaoguan.projects.feeline;

/** Labour of crews or other fees: freight, design, travel; label key {@code fee.kind.} and the name in lower case. */
public enum FeeKind {
    LABOUR,
    OTHER
}
