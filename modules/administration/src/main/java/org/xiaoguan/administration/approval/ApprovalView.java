package org.xiaoguan.administration.approval;

/**
 * A request for a decision as the document's page shows it.
 *
 * @param approval the request
 * @param submitter name of who asks; empty for the system
 * @param decider name of who decided; empty while it is open
 * @param mayDecide whether the reader may decide it
 */
public record ApprovalView(Approval approval, String submitter, String decider, boolean mayDecide) {}
