package org.xiaoguan.crm.customer;

/** Grade of a customer (VIP/一级/二级/其他); the label's message key is {@code customer.grade.} and the name in lower case. */
public enum CustomerGrade {
    VIP,
    LEVEL1,
    LEVEL2,
    OTHER
}
