package org.xiaoguan.crm.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An evaluation in the list. */
public record EvaluationRow(
        long id,
        long customerId,
        String customerName,
        LocalDate evaluatedOn,
        Long evaluatorId,
        BigDecimal score,
        EvaluationResult result,
        boolean sent,
        Long directorId,
        Long marketerId) {
    /** Whether an opinion is still missing. */
    public boolean waiting() {
        return sent && (directorId == null || marketerId == null);
    }

    /** Message key of how far it is. */
    public String stateKey() {
        return waiting() ? "evaluation.waiting" : sent ? "evaluation.done" : "evaluation.draft";
    }
}
