package org.xiaoguan.projects.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.Documents.LENIENT;
import static org.xiaoguan.projects.Documents.STRICT;
import static org.xiaoguan.projects.model.Trial.did;
import static org.xiaoguan.projects.model.Trial.money;
import static org.xiaoguan.projects.model.Trial.tried;

import java.util.List;
import java.util.function.LongSupplier;
import org.xiaoguan.projects.Documents;
import org.xiaoguan.projects.Identities;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.project.Project;

/** Change orders of all kinds, in the project and in its model. */
final class Changes {
    private final Project project;
    private final Ledger ledger;
    private final List<Waiting> waiting;

    Changes(Project project, Ledger ledger, List<Waiting> waiting) {
        this.project = project;
        this.ledger = ledger;
        this.waiting = waiting;
    }

    boolean addition(Step step) {
        int pieces = 1 + step.size() % 8;
        int price = step.size() % 5 * 10;
        ChangeOrder change = Documents.addition(project, 2, String.valueOf(pieces), String.valueOf(price), "60");
        long cents = 100L * pieces * price;
        return submit(change, step, () -> cents, () -> {}, () -> {}, () -> {
            ledger.lines.add(new Ledger.Line(pieces, cents));
            ledger.contract += cents;
        });
    }

    boolean removal(Step step) {
        int index = step.which() % ledger.lines.size();
        Ledger.Line line = ledger.lines.get(index);
        int pieces = 1 + step.size() % 8;
        ChangeOrder change = tried(
                pieces <= line.free(),
                () -> Documents.removal(project.getItems().get(index), String.valueOf(pieces)));
        if (change == null) {
            return false;
        }
        LongSupplier amount = () -> -line.creditFor(pieces);
        return submit(change, step, amount, () -> line.removedHeld += pieces, () -> line.removedHeld -= pieces, () -> {
            long credit = line.creditFor(pieces);
            line.removedHeld -= pieces;
            line.removed += pieces;
            line.credited += credit;
            ledger.contract -= credit;
        });
    }

    boolean returned(Step step) {
        int index = step.which() % ledger.lines.size();
        Ledger.Line line = ledger.lines.get(index);
        int pieces = 1 + step.size() % 3;
        boolean takenBack = step.size() % 2 == 0;
        ChangeOrder change = tried(
                pieces <= line.returnable(),
                () -> Documents.returned(project.getItems().get(index), String.valueOf(pieces), takenBack));
        if (change == null) {
            return false;
        }
        LongSupplier amount = () -> -line.creditFor(pieces);
        return submit(
                change, step, amount, () -> line.returnedHeld += pieces, () -> line.returnedHeld -= pieces, () -> {
                    long credit = line.creditFor(pieces);
                    line.takenBack += takenBack ? pieces : 0;
                    line.returnedHeld -= pieces;
                    line.returned += pieces;
                    line.credited += credit;
                    ledger.contract -= credit;
                });
    }

    boolean feeAdjustment(Step step) {
        long cents = (step.size() % 2001 - 1000) * 50L + 1;
        ChangeOrder change =
                Documents.feeAdjustment(project, FeeKind.OTHER, money(cents).toString(), "0");
        return submit(change, step, () -> cents, () -> {}, () -> {}, () -> ledger.contract += cents);
    }

    /** Submits a change that adds so much to the contract: it is accepted unless it takes more than there is. */
    private boolean submit(
            ChangeOrder change, Step step, LongSupplier amount, Runnable held, Runnable released, Runnable taken) {
        boolean possible = ledger.contract + amount.getAsLong() >= 0;
        if (!did(possible, () -> change.submit(step.strict() ? STRICT : LENIENT))) {
            return false;
        }
        Identities.stored(change);
        held.run();
        if (change.getState() == DocumentState.SUBMITTED) {
            waiting.add(new Waiting(
                    () -> {
                        change.approve();
                        Identities.stored(change);
                    },
                    () -> change.reject("不同意"),
                    change::cancel,
                    amount,
                    taken,
                    released));
        } else {
            assertThat(step.strict()).as("a strict rule lets nothing pass").isFalse();
            taken.run();
        }
        return true;
    }
}
