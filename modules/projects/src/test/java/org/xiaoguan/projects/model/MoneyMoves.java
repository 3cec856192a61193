package org.xiaoguan.projects.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.Documents.DAY;
import static org.xiaoguan.projects.model.Trial.did;
import static org.xiaoguan.projects.model.Trial.money;

import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.projects.fee.Fee;
import org.xiaoguan.projects.fee.FeeForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.project.Project;

/** Fees, receipts, refunds and invoices, in the project and in its model. */
final class MoneyMoves {
    private final Project project;
    private final Ledger ledger;
    private final List<Paid> paid = new ArrayList<>();

    private static final class Paid {
        final Fee fee;
        final long cents;
        boolean reversed;

        Paid(Fee fee, long cents) {
            this.fee = fee;
            this.cents = cents;
        }
    }

    MoneyMoves(Project project, Ledger ledger) {
        this.project = project;
        this.ledger = ledger;
    }

    boolean fee(Step step) {
        long cents = 1L + step.size();
        FeeForm form = new FeeForm();
        form.setKind(FeeKind.OTHER);
        form.setAmount(money(cents));
        form.setPaidOn(DAY);
        form.setPayee("李班长");
        form.setPurpose("运费");
        paid.add(new Paid(new Fee(project, form), cents));
        ledger.feesPaid += cents;
        return true;
    }

    boolean feeReversal(Step step) {
        if (paid.isEmpty()) {
            return false;
        }
        Paid one = paid.get(step.which() % paid.size());
        if (!did(
                !one.reversed,
                () -> assertThat(one.fee.reverse(DAY, "重复").getReverses()).isSameAs(one.fee))) {
            return false;
        }
        one.reversed = true;
        ledger.feesPaid -= one.cents;
        return true;
    }

    boolean receipt(Step step) {
        long cents = 1 + step.size() * 10L;
        return booked(
                cents <= ledger.owed(),
                () -> project.openAccount().receive(money(cents), false),
                () -> ledger.received += cents);
    }

    boolean advance(Step step) {
        long cents = 1 + step.size() * 10L;
        return booked(true, () -> project.openAccount().receive(money(cents), true), () -> ledger.received += cents);
    }

    boolean receiptReversal(Step step) {
        long cents = 1 + step.size() * 5L;
        return booked(
                cents <= ledger.received,
                () -> project.openAccount().takeBackReceipt(money(cents)),
                () -> ledger.received -= cents);
    }

    boolean refund(Step step) {
        long due = ledger.refundDue();
        long cents = due > 0 && step.strict() ? 1 + step.size() % due : 1 + step.size();
        return booked(
                cents <= ledger.refundDue(),
                () -> project.openAccount().refund(money(cents)),
                () -> ledger.received -= cents);
    }

    boolean invoice(Step step) {
        long cents = 1 + step.size() * 10L;
        return booked(
                cents <= ledger.notInvoiced(),
                () -> project.openAccount().invoice(money(cents)),
                () -> ledger.invoiced += cents);
    }

    boolean redInvoice(Step step) {
        long cents = 1 + step.size() * 5L;
        return booked(
                cents <= ledger.invoiced,
                () -> project.openAccount().takeBackInvoice(money(cents)),
                () -> ledger.invoiced -= cents);
    }

    private static boolean booked(boolean possible, Runnable booking, Runnable model) {
        boolean accepted = did(possible, booking);
        if (accepted) {
            model.run();
        }
        return accepted;
    }
}
