package org.xiaoguan.administration.approval;

/** Where a request for a decision stands. */
public enum ApprovalState {
    PENDING,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
