package org.xiaoguan.crm.grade;

/** Grade of a customer (VIP/一级/二级/其他); the label's message key is {@code customer.grade.} and the name in lower case. */
public enum CustomerGrade {
    VIP,
    LEVEL1,
    LEVEL2,
    OTHER;

    public boolean isBetterThan(CustomerGrade other) {
        return compareTo(other) < 0;
    }

    /** The grade above; the best stays what it is. */
    CustomerGrade above() {
        return switch (this) {
            case VIP, LEVEL1 -> VIP;
            case LEVEL2 -> LEVEL1;
            case OTHER -> LEVEL2;
        };
    }

    /** The better of the two. */
    CustomerGrade or(CustomerGrade other) {
        return isBetterThan(other) ? this : other;
    }
}
