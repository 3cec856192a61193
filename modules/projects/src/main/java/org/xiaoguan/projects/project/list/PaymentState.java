package org.xiaoguan.projects.project.list;

/** How far a project is paid; label key {@code project.payment.} and the name in lower case. */
public enum PaymentState {
    NOTHING("p.account.received = 0 and p.account.contract > 0"),
    PARTLY("p.account.received > 0 and p.account.received < p.account.contract"),
    PAID("p.account.received = p.account.contract"),
    OVERPAID("p.account.received > p.account.contract");

    private final String condition;

    PaymentState(String condition) {
        this.condition = condition;
    }

    /** The condition on the project {@code p} of a list. */
    String condition() {
        return condition;
    }
}
