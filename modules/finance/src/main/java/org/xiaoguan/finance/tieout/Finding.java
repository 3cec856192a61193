package org.xiaoguan.finance.tieout;

/** What a project may be looked for by; label key {@code tieout.finding.} and the name in lower case. */
public enum Finding {
    /** Anything that somebody must put right. */
    ANY("(a.invoiced > a.contract) or (a.received > a.contract and a.received > a.invoiced) or "
            + Conditions.BOOKS_DIFFER),
    /** Invoiced beyond the contract as changed. */
    RED_INVOICE_DUE("a.invoiced > a.contract"),
    /** Received beyond the contract and what is invoiced. */
    REFUND_DUE("a.received > a.contract and a.received > a.invoiced"),
    /** What the project keeps is not the sum of its receipts or of its invoices. */
    BOOKS_DIFFER(Conditions.BOOKS_DIFFER),
    /** Invoiced and not yet received. */
    RECEIVABLE("a.invoiced > a.received"),
    /** Received and not yet invoiced. */
    ADVANCE("a.received > a.invoiced");

    private final String condition;

    Finding(String condition) {
        this.condition = condition;
    }

    /** The condition on the project {@code a}. */
    String condition() {
        return condition;
    }

    private static final class Conditions {
        static final String BOOKS_DIFFER =
                "a.received <> (select coalesce(sum(r.amount), 0) from Receipt r where r.projectId = a.id)"
                        + " or a.invoiced <> (select coalesce(sum(i.gross), 0) from Invoice i where i.projectId = a.id)";
    }
}
