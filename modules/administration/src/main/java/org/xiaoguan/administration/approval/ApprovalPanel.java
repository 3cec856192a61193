package org.xiaoguan.administration.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;

/** The request for a decision on the page of its document, with the buttons for those who may decide. */
@Named
@RequestScoped
public class ApprovalPanel {
    private Optional<ApprovalView> latest;
    private Long approvalId;
    private int step = 1;
    private String reason;

    @Inject
    ApprovalService approvals;

    @Inject
    Actions actions;

    /** The latest request of the document; null when there was none. */
    public ApprovalView latest(String kind, Long documentId) {
        if (latest == null) {
            latest = documentId == null ? Optional.empty() : approvals.latest(kind, documentId);
            approvalId = latest.map(view -> view.approval().getId()).orElse(null);
            step = latest.map(view -> view.approval().getStep()).orElse(1);
        }
        return latest.orElse(null);
    }

    public String approve() {
        return decide(true, "approval.approved");
    }

    public String reject() {
        return decide(false, "approval.rejected");
    }

    private String decide(boolean approve, String note) {
        if (latest.filter(this::isAsked).isEmpty()) {
            return tellThatItIsOver();
        }
        return actions.make(() -> approvals.decide(approvalId, step, approve, reason))
                .map(decided -> {
                    actions.done(decided ? note : "approval.step.approved");
                    return actions.to(approvals.path(approvalId));
                })
                .orElse(null);
    }

    /** Whether the step that was shown to who decides still waits for them. */
    private boolean isAsked(ApprovalView view) {
        Approval asked = view.approval();
        return view.mayDecide() && asked.getId().equals(approvalId) && asked.getStep() == step;
    }

    /** What was typed is told as well: the page is read anew. */
    private String tellThatItIsOver() {
        if (reason == null || reason.isBlank()) {
            actions.warn("approval.over");
        } else {
            actions.warn("approval.over.reason", reason);
        }
        return actions.to(latest.orElseThrow(NotFoundException::new).approval().getPath());
    }

    public Long getApprovalId() {
        return approvalId;
    }

    public void setApprovalId(Long approvalId) {
        this.approvalId = approvalId;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
