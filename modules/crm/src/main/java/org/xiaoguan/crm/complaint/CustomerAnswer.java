package org.xiaoguan.crm.complaint;

/** What the customer says when a solution is done; label key {@code complaint-round.customerAnswer.} and the name. */
public enum CustomerAnswer {
    SATISFIED,
    UNSATISFIED
}
