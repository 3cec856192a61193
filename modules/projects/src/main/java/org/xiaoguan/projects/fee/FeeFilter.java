package org.xiaoguan.projects.fee;

import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.feeline.FeeKind;

/**
 * What the list of fees and their statistics are narrowed to; null leaves a field open.
 *
 * @param text part of the fee's number, payee, purpose or of what the project is found by
 * @param invoice {@link FeeInvoice#NONE} shows what was paid without an invoice
 * @param within whose projects a tab narrows it to
 */
public record FeeFilter(
        String text,
        Long projectId,
        FeeKind kind,
        String payee,
        FeeInvoice invoice,
        LocalDate from,
        LocalDate to,
        Scope within) {
    public static FeeFilter ofProject(long projectId) {
        return new FeeFilter(null, projectId, null, null, null, null, null, Scope.ALL);
    }
}
