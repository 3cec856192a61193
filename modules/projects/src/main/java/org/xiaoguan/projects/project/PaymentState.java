package org.xiaoguan.projects.project;

/** How far a project is paid; label key {@code project.payment.} and the name in lower case. */
public enum PaymentState {
    NOTHING("p.received = 0 and p.contract > 0"),
    PARTLY("p.received > 0 and p.received < p.contract"),
    PAID("p.received = p.contract"),
    OVERPAID("p.received > p.contract");

    private final String condition;

    PaymentState(String condition) {
        this.condition = condition;
    }

    /** The condition on the project {@code p} of a list. */
    String condition() {
        return condition;
    }
}
