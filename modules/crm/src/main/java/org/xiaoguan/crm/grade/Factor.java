package org.xiaoguan.crm.grade;

/** What of a prospect can get better; the message key is {@code grading.lift.} and the name in lower case. */
public enum Factor {
    INTENTION,
    MEANS,
    CREDIT,
    PROJECT
}
