package org.xiaoguan.finance;

import static org.xiaoguan.finance.Figures.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The money of one project in plain figures: what may happen to it, and what it comes to. */
public final class MoneyModel {
    /** An entry that may be taken back once, or a blue invoice with what is left of it. */
    public static final class Entry {
        public final BigDecimal amount;
        public final BigDecimal beyond;
        public boolean reversed;
        public BigDecimal left;

        Entry(BigDecimal amount, BigDecimal beyond) {
            this.amount = amount;
            this.beyond = beyond;
            left = amount;
        }
    }

    public BigDecimal contract;
    public BigDecimal invoiced = amount("0");
    public BigDecimal received = amount("0");
    public final List<Entry> receipts = new ArrayList<>();
    public final List<Entry> refunds = new ArrayList<>();
    public final List<Entry> invoices = new ArrayList<>();

    public MoneyModel(BigDecimal contract) {
        this.contract = contract;
    }

    /** Each of these does what is asked, or nothing when it must be refused. */
    public boolean receive(BigDecimal amount, boolean asAdvance) {
        BigDecimal overpaid = received.subtract(contract);
        BigDecimal beyond =
                received.add(amount).subtract(contract).max(amount("0")).min(amount);
        boolean allowed = asAdvance
                ? overpaid.compareTo(openBeyond()) <= 0 && (beyond.signum() == 0 || invoiced.compareTo(contract) <= 0)
                : beyond.signum() == 0;
        if (allowed) {
            received = received.add(amount);
            receipts.add(new Entry(amount, beyond));
        }
        return allowed;
    }

    public BigDecimal openBeyond() {
        return receipts.stream()
                .filter(entry -> !entry.reversed)
                .map(entry -> entry.beyond)
                .reduce(amount("0"), BigDecimal::add);
    }

    public boolean reverse(Entry receipt) {
        boolean allowed = !receipt.reversed && receipt.amount.compareTo(received) <= 0;
        if (allowed) {
            receipt.reversed = true;
            received = received.subtract(receipt.amount);
        }
        return allowed;
    }

    public boolean refund(BigDecimal amount) {
        boolean allowed = received.subtract(amount).compareTo(contract.max(invoiced)) >= 0;
        if (allowed) {
            received = received.subtract(amount);
            refunds.add(new Entry(amount, amount("0")));
        }
        return allowed;
    }

    public boolean reverseRefund(Entry refund) {
        boolean allowed = !refund.reversed;
        if (allowed) {
            refund.reversed = true;
            received = received.add(refund.amount);
        }
        return allowed;
    }

    public boolean invoice(BigDecimal amount) {
        boolean allowed = invoiced.add(amount).compareTo(contract) <= 0;
        if (allowed) {
            invoiced = invoiced.add(amount);
            invoices.add(new Entry(amount, amount("0")));
        }
        return allowed;
    }

    public boolean takeBack(Entry invoice, BigDecimal amount) {
        boolean allowed = amount.compareTo(invoice.left) <= 0;
        if (allowed) {
            invoice.left = invoice.left.subtract(amount);
            invoiced = invoiced.subtract(amount);
        }
        return allowed;
    }

    public boolean change(BigDecimal amount) {
        boolean allowed = contract.add(amount).signum() >= 0;
        if (allowed) {
            contract = contract.add(amount);
        }
        return allowed;
    }
}
