package org.xiaoguan.catalog.material;

/** Product grade of a material (低档/中档/高档); the label's message key is {@code material.grade.} and the name in lower case. */
public enum Grade {
    LOW,
    MIDDLE,
    HIGH
}
