package org.xiaoguan.finance.receipt;

import java.math.BigDecimal;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.Capitals;

/**
 * A receipt, refund or counter entry with the names of what it refers to.
 *
 * @param enteredByName empty when the system entered it
 * @param reverses the entry that this one takes back; null for one that stands on its own
 * @param reversedBy the entry that takes this one back; null while it holds
 */
public record ReceiptView(
        Receipt receipt,
        ProjectSummary project,
        String customerName,
        String handlerName,
        String enteredByName,
        Other reverses,
        Other reversedBy) {

    /** Another entry that belongs to this one. */
    public record Other(long id, String number) {
        static Other of(Receipt receipt) {
            return receipt == null ? null : new Other(receipt.getId(), receipt.getNumber());
        }
    }

    /** The amount without its sign: the kind says which way the money went. */
    public BigDecimal amount() {
        return receipt.getAmount().abs();
    }

    public String capitals() {
        return Capitals.of(amount());
    }

    /** Whether it may still be taken back. */
    public boolean reversible() {
        return receipt.getKind().isOriginal() && reversedBy == null;
    }
}
