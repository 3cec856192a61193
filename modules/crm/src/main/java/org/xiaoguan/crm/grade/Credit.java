package org.xiaoguan.crm.grade;

/** How a customer pays. */
public enum Credit {
    GOOD,
    POOR
}
