package org.xiaoguan.administration.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.importing.Checked.Asked;
import org.xiaoguan.administration.importing.Progress.Outcome;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.text.Languages;
import org.xiaoguan.ui.text.Texts;

/** Does the work of imports in the background, in the name of whoever started it. */
@ApplicationScoped
public class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    /** Not too many, since what one row locks waits for all of them. */
    static final int ROWS_AT_ONCE = 100;

    private static final int TRIES = 3;
    private static final List<Violation> BROKEN = List.of(new Violation(null, "import.row.broken", List.of()));

    @Resource
    ManagedExecutorService executor;

    @Inject
    Callers callers;

    @Inject
    ImportStore store;

    @Inject
    ImportReader reader;

    @Inject
    ImportRows rows;

    @Inject
    ImportTargets targets;

    @Inject
    Texts texts;

    /** Starts the work that is due; called when the transaction that asked for it is through. */
    public void start(long importId) {
        executor.execute(callers.bind(() -> work(importId)));
    }

    /** Does the work that is due, on this thread. */
    public void work(long importId) {
        try {
            ImportPlan plan = store.plan(importId);
            switch (plan.state()) {
                case CHECKING -> check(plan);
                case RUNNING -> run(plan);
                case UNDOING -> undo(plan);
                default -> {
                    return;
                }
            }
            store.finish(importId);
            store.next(importId).ifPresent(this::work);
        } catch (BusinessException e) {
            fail(importId, e.violations().get(0));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, e, () -> "Import " + importId + " broke off");
            fail(importId, BROKEN.get(0));
        }
    }

    private void check(ImportPlan plan) {
        store.refuseOpenKind(plan.importId());
        Meanings told = Meanings.of(store.words(plan.kind()));
        RowOrder order = order(plan, told);
        store.beginCheck(plan.importId(), order.total());
        List<ImportMaking> chosen = store.chosenMakings(plan.importId());
        Checking checking = new Checking(plan, chosen);
        reader.rows(
                plan, told.coming(order::brings).making(chosen), store.proposals(plan.importId(), true), checking::add);
        checking.finish();
    }

    /** Reads the file once to know its rows; one whose headings are not understood goes no further. */
    private RowOrder order(ImportPlan plan, Meanings told) {
        ImportTarget<?> target = targets.of(plan.kind());
        RowOrder order = new RowOrder();
        reader.rows(plan, told, Map.of(), row -> order.add(target, row));
        return order;
    }

    /** Gathers rows and checks them together. */
    private final class Checking {
        private final ImportPlan plan;
        private final List<ImportMaking> chosen;
        private final SeenValues seen = new SeenValues();
        private final Set<String> taken = new HashSet<>();
        private final Questions questions = new Questions();
        private final List<ImportCells> waiting = new ArrayList<>();

        /** @param chosen what is made before rows are stored */
        Checking(ImportPlan plan, List<ImportMaking> chosen) {
            this.plan = plan;
            this.chosen = chosen;
            chosen.stream()
                    .map(ImportMaking::getProposal)
                    .filter(Objects::nonNull)
                    .forEach(taken::add);
        }

        void add(ImportCells row) {
            waiting.add(row);
            if (waiting.size() == ROWS_AT_ONCE) {
                check();
            }
        }

        void finish() {
            check();
            ImportTarget<?> target = targets.of(plan.kind());
            List<ImportUnknown> unknown = questions.unknown(plan.importId());
            unknown.stream()
                    .filter(asked -> target.makes().contains(asked.getColumnKey()))
                    .forEach(asked -> asked.propose(proposal(target, asked)));
            store.ask(unknown);
            store.forget(chosen.stream()
                    .filter(making ->
                            unknown.stream().noneMatch(asked -> making.isOf(asked.getColumnKey(), asked.getText())))
                    .toList());
        }

        /** What the uploader made of a proposal stands, be it that they emptied it. */
        private String proposal(ImportTarget<?> target, ImportUnknown asked) {
            String usual = target.proposal(asked.getColumnKey(), asked.getText(), taken);
            return chosen.stream()
                    .filter(making -> usual != null && making.isOf(asked.getColumnKey(), asked.getText()))
                    .map(making -> Objects.requireNonNullElse(making.getProposal(), ""))
                    .findFirst()
                    .orElse(usual);
        }

        private void check() {
            List<Checked> found = found(plan, waiting, taken);
            ImportNotes notes = notes(plan);
            List<ImportProposal> proposals = new ArrayList<>();
            for (int i = 0; i < waiting.size(); i++) {
                ImportCells row = waiting.get(i);
                Checked checked = found.get(i).against(seen, row.number());
                notes.add(checked.outcome(), row, checked.violations());
                questions.add(checked.asked());
                proposals.addAll(Questions.proposals(plan, row, checked.asked()));
            }
            store.propose(plan.importId(), proposals);
            notes.write();
            waiting.clear();
        }
    }

    /** Rows are checked together, and one by one when one of them breaks the transaction that they share. */
    private List<Checked> found(ImportPlan plan, List<ImportCells> waiting, Set<String> taken) {
        try {
            return rows.check(plan, waiting, taken);
        } catch (RuntimeException e) {
            return waiting.stream().map(row -> found(plan, row, taken)).toList();
        }
    }

    private Checked found(ImportPlan plan, ImportCells row, Set<String> taken) {
        Checked[] found = new Checked[1];
        List<Violation> broken = violations(
                row, () -> found[0] = rows.check(plan, List.of(row), taken).get(0));
        return broken.isEmpty() ? found[0] : new Checked(true, broken, List.of(), Asked.NOTHING);
    }

    private void run(ImportPlan plan) {
        rows.make(plan);
        Meanings told = Meanings.of(store.words(plan.kind()));
        RowOrder order = order(plan, told);
        Map<Integer, Map<String, String>> proposed = store.proposals(plan.importId(), false);
        Storing storing = new Storing(plan);
        AtomicInteger position = new AtomicInteger();
        for (int i = 0, rounds = order.rounds(); i < rounds; i++) {
            int round = i;
            reader.rows(plan, told, proposed, row -> {
                if (order.round(row.number()) == round && position.incrementAndGet() > plan.worked()) {
                    storing.add(row);
                }
            });
            storing.storeAll();
        }
        storing.notes.write();
        if (store.isStoredNothing(plan.importId())) {
            unmakeAll(plan);
        }
    }

    /** Gathers rows and stores them together, in their order. */
    private final class Storing {
        private final ImportPlan plan;
        private final ImportNotes notes;
        private final Set<Integer> badRows;
        private final List<ImportCells> waiting = new ArrayList<>();

        Storing(ImportPlan plan) {
            this.plan = plan;
            this.notes = notes(plan);
            this.badRows = store.badRows(plan.importId());
        }

        void add(ImportCells row) {
            waiting.add(row);
            if (waiting.size() == ROWS_AT_ONCE) {
                storeAll();
            }
        }

        void storeAll() {
            List<ImportCells> good = waiting.stream()
                    .filter(row -> !badRows.contains(row.number()))
                    .toList();
            waiting.stream()
                    .filter(row -> badRows.contains(row.number()))
                    .forEach(row -> notes.add(Outcome.BAD, row, List.of()));
            store(good);
            waiting.clear();
            notes.writeWhenFull();
        }

        /** Rows are stored together, and each half for itself when one of them breaks the transaction that they share. */
        private void store(List<ImportCells> good) {
            if (good.size() > 1) {
                try {
                    Map<Integer, Outcome> outcomes = rows.store(plan, good);
                    good.forEach(row -> notes.add(outcomes.get(row.number()), row, List.of()));
                } catch (RuntimeException e) {
                    LOG.log(Level.FINE, "Rows of import {0} are stored in halves", plan.importId());
                    store(good.subList(0, good.size() / 2));
                    store(good.subList(good.size() / 2, good.size()));
                }
            } else {
                good.forEach(this::store);
            }
        }

        private void store(ImportCells row) {
            Outcome[] outcome = {Outcome.BAD};
            List<Violation> refused = violations(
                    row, () -> outcome[0] = rows.store(plan, List.of(row)).get(row.number()));
            notes.add(outcome[0], row, refused);
        }
    }

    private void undo(ImportPlan plan) {
        store.beginUndo(plan.importId());
        ImportNotes notes = notes(plan);
        List<ImportChange> changes = store.changesBefore(plan.importId(), Long.MAX_VALUE);
        while (!changes.isEmpty()) {
            for (int i = 0; i < changes.size(); i += ROWS_AT_ONCE) {
                undo(plan, changes.subList(i, Math.min(i + ROWS_AT_ONCE, changes.size())), notes);
                notes.writeWhenFull();
            }
            changes = store.changesBefore(
                    plan.importId(), changes.get(changes.size() - 1).getId());
        }
        notes.write();
        unmakeAll(plan);
    }

    private void unmakeAll(ImportPlan plan) {
        store.makings(plan.importId()).forEach(making -> unmake(plan, making));
    }

    /** What others need by now, or somebody cared for, stays. */
    private void unmake(ImportPlan plan, ImportMaking making) {
        try {
            rows.unmake(plan, making);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "What import " + plan.importId() + " made of a text stays");
        }
    }

    /** Rows are undone together, and each half for itself when one of them is kept. */
    private void undo(ImportPlan plan, List<ImportChange> changes, ImportNotes notes) {
        if (changes.size() == 1) {
            undo(plan, changes.get(0), notes);
            return;
        }
        try {
            rows.undo(plan, changes.stream().map(ImportChange::getId).toList());
            changes.forEach(
                    change -> notes.add(Outcome.UNDONE, new ImportCells(change.getRowNumber(), Map.of()), List.of()));
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Rows of import {0} are undone in halves", plan.importId());
            undo(plan, changes.subList(0, changes.size() / 2), notes);
            undo(plan, changes.subList(changes.size() / 2, changes.size()), notes);
        }
    }

    /** What concerns the record as a whole is told at the column by which people know it. */
    private void undo(ImportPlan plan, ImportChange change, ImportNotes notes) {
        ImportCells[] row = {new ImportCells(change.getRowNumber(), Map.of())};
        List<Violation> refused = violations(row[0], () -> rows.undo(plan, List.of(change.getId())));
        if (refused.isEmpty()) {
            notes.add(Outcome.UNDONE, row[0], refused);
            return;
        }
        violations(row[0], () -> row[0] = rows.kept(plan, change.getId()));
        List<Violation> told = refused.stream()
                .map(reason -> reason.field() == null
                        ? new Violation(plan.matchColumn(), reason.key(), reason.arguments())
                        : reason)
                .toList();
        notes.add(Outcome.KEPT, row[0], told);
    }

    /** What stood in the way of a step; one that ran into another transaction is tried again. */
    private static List<Violation> violations(ImportCells row, Runnable step) {
        for (int tries = 1; ; tries++) {
            try {
                step.run();
                return List.of();
            } catch (BusinessException e) {
                return e.violations();
            } catch (RuntimeException e) {
                if (tries == TRIES) {
                    LOG.log(Level.WARNING, e, () -> "Row " + row.number() + " of an import broke off");
                    return BROKEN;
                }
            }
        }
    }

    private void fail(long importId, Violation why) {
        store.fail(importId, texts.of(Languages.CHINESE, why), texts.of(Locale.ENGLISH, why));
    }

    private ImportNotes notes(ImportPlan plan) {
        return new ImportNotes(plan, store, texts);
    }
}
