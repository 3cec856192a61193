package org.xiaoguan.administration.api;

import java.math.BigDecimal;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Documents that wait for a decision. One is made on the document's page or in the list of waiting approvals. */
public interface Approvals {
    /** Why a document waits that nothing but a rule asks to be approved. */
    String BY_RULE = "approval.reason.rule";

    /** Whether a rule of the company asks for the approval of such a document. */
    boolean isRequired(String kind, BigDecimal amount, ApprovalMeasures measures);

    /** Puts the document before those who may decide, step by step as the rules say. At most one open request a document. */
    void submit(ApprovalRequest request);

    /** Takes an open request back, when the document is cancelled or withdrawn; nothing happens without one. */
    void withdraw(String kind, long documentId);

    /** What waits for the caller's decision, the longest waiting first. */
    ListResult<WaitingApproval> waitingForCaller(ListRequest request);

    /** How much waits for the caller's decision. */
    long countForCaller();
}
