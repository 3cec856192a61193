package org.xiaoguan.projects.change;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.document.DocumentState;

/**
 * A change order as its pages show it.
 *
 * @param id null in a preview
 * @param number null in a preview
 * @param amount what it adds to the contract
 * @param marginBefore in per cent; null for those who may not see it
 * @param marginAfter likewise
 * @param costUnknown whether nobody has said what some of it costs
 * @param approvalReason message key; null when it needed no approval
 */
public record ChangeView(
        Long id,
        int version,
        String number,
        ChangeKind kind,
        DocumentState state,
        ProjectSummary project,
        LocalDate changedOn,
        String reason,
        BigDecimal amount,
        BigDecimal marginBefore,
        BigDecimal marginAfter,
        boolean costUnknown,
        String approvalReason,
        String rejectionReason,
        List<ChangeLineView> lines,
        List<ChangeFeeView> fees)
        implements Serializable {

    ChangeView(ChangeOrder change, boolean showCost) {
        this(
                change.getId(),
                change.getVersion(),
                change.getNumber(),
                change.getKind(),
                change.getState(),
                change.getProject().summary(),
                change.getChangedOn(),
                change.getReason(),
                change.getAmount(),
                showCost ? change.getMarginBefore() : null,
                showCost ? change.getMarginAfter() : null,
                change.isCostUnknown(),
                change.getApprovalReason(),
                change.getRejectionReason(),
                change.getLines().stream()
                        .map(line -> new ChangeLineView(line, change.getKind(), showCost))
                        .toList(),
                change.getFees().stream()
                        .map(fee -> new ChangeFeeView(fee, showCost))
                        .toList());
    }
}
