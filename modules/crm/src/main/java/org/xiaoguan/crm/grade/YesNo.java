package org.xiaoguan.crm.grade;

/** The answer to a question that may also be open. */
public enum YesNo {
    YES,
    NO
}
