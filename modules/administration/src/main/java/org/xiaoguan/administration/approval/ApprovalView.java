package org.xiaoguan.administration.approval;

/** A request for a decision as the document's page shows it. */
public record ApprovalView(Approval approval, boolean mayDecide) {}
