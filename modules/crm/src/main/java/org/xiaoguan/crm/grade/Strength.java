package org.xiaoguan.crm.grade;

/** How strong a purchase intention or the financial means of a customer are. */
public enum Strength {
    STRONG,
    WEAK
}
