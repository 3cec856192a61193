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
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.importing.Checked.Asked;
import org.xiaoguan.administration.importing.Progress.Outcome;
import org.xiaoguan.administration.spreadsheet.Spreadsheet;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.text.Languages;
import org.xiaoguan.ui.text.Texts;

/** Does the work of imports in the background, in the name of whoever started it. */
@ApplicationScoped
public class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());
    private static final int ROWS_AT_ONCE = 100;

    /** Few, since what one row locks waits for all of them. */
    private static final int STORED_AT_ONCE = 20;

    private static final int TRIES = 3;
    private static final List<Violation> BROKEN = List.of(new Violation(null, "import.row.broken", List.of()));

    @Resource
    ManagedExecutorService executor;

    @Inject
    Callers callers;

    @Inject
    ImportStore store;

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
        Meanings told = Meanings.of(store.words(plan.kind()));
        RowOrder order = order(plan, told);
        store.beginCheck(plan.importId(), order.total());
        Reading reading = new Reading(plan, told.coming(order::brings), store.proposals(plan.importId(), true));
        Checking checking = new Checking(plan);
        reading.rows(checking::add);
        checking.finish();
    }

    /** Reads the file once to know its rows; one whose headings are not understood goes no further. */
    private RowOrder order(ImportPlan plan, Meanings told) {
        ImportTarget<?> target = targets.of(plan.kind());
        RowOrder order = new RowOrder();
        new Reading(plan, told, Map.of()).rows(row -> order.add(target, row));
        return order;
    }

    /** Gathers rows and checks them together. */
    private final class Checking {
        private final ImportPlan plan;
        private final SeenValues seen = new SeenValues();
        private final Set<String> taken = new HashSet<>();
        private final Questions questions = new Questions();
        private final List<ImportCells> waiting = new ArrayList<>();

        Checking(ImportPlan plan) {
            this.plan = plan;
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
                    .forEach(asked -> asked.propose(target.proposal(asked.getColumnKey(), asked.getText(), taken)));
            store.ask(unknown);
        }

        private void check() {
            List<Checked> found = found(plan, waiting, taken);
            Notes notes = new Notes(plan);
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
        Meanings told = Meanings.of(store.words(plan.kind()));
        RowOrder order = order(plan, told);
        Reading reading = new Reading(plan, told, store.proposals(plan.importId(), false));
        Storing storing = new Storing(plan);
        AtomicInteger position = new AtomicInteger();
        for (int i = 0, rounds = order.rounds(); i < rounds; i++) {
            int round = i;
            reading.rows(row -> {
                if (order.round(row.number()) == round && position.incrementAndGet() > plan.worked()) {
                    storing.add(row);
                }
            });
            storing.storeAll();
        }
        storing.notes.write();
    }

    /** Gathers rows and stores them together, in their order. */
    private final class Storing {
        private final ImportPlan plan;
        private final Notes notes;
        private final Set<Integer> badRows;
        private final List<ImportCells> waiting = new ArrayList<>();

        Storing(ImportPlan plan) {
            this.plan = plan;
            this.notes = new Notes(plan);
            this.badRows = store.badRows(plan.importId());
        }

        void add(ImportCells row) {
            waiting.add(row);
            if (waiting.size() == STORED_AT_ONCE) {
                storeAll();
            }
        }

        void storeAll() {
            List<ImportCells> good = waiting.stream()
                    .filter(row -> !badRows.contains(row.number()))
                    .toList();
            Map<Integer, Outcome> outcomes = together(good);
            for (ImportCells row : waiting) {
                Outcome[] outcome = {outcomes.getOrDefault(row.number(), Outcome.BAD)};
                List<Violation> refused = outcomes.containsKey(row.number()) || badRows.contains(row.number())
                        ? List.of()
                        : violations(
                                row,
                                () -> outcome[0] =
                                        rows.store(plan, List.of(row)).get(row.number()));
                notes.add(outcome[0], row, refused);
            }
            waiting.clear();
            notes.writeWhenFull();
        }

        /** What became of the rows; of none when one of them breaks the transaction that they share. */
        private Map<Integer, Outcome> together(List<ImportCells> good) {
            try {
                return good.isEmpty() ? Map.of() : rows.store(plan, good);
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "Rows of import {0} are stored one by one", plan.importId());
                return Map.of();
            }
        }
    }

    private void undo(ImportPlan plan) {
        store.beginUndo(plan.importId());
        Notes notes = new Notes(plan);
        List<ImportChange> changes = store.changesBefore(plan.importId(), Long.MAX_VALUE);
        while (!changes.isEmpty()) {
            for (ImportChange change : changes) {
                undo(plan, change, notes);
                notes.writeWhenFull();
            }
            changes = store.changesBefore(
                    plan.importId(), changes.get(changes.size() - 1).getId());
        }
        notes.write();
    }

    /** What concerns the record as a whole is told at the column by which people know it. */
    private void undo(ImportPlan plan, ImportChange change, Notes notes) {
        ImportCells[] row = {new ImportCells(change.getRowNumber(), Map.of())};
        List<Violation> refused = violations(row[0], () -> rows.undo(plan, change.getId()));
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

    /** A file with what is known about it. */
    private final class Reading {
        private final ImportPlan plan;
        private final Meanings meanings;
        private final Map<Integer, Map<String, String>> proposed;
        private final List<ImportColumn> columns;
        private ImportHeadings headings;

        Reading(ImportPlan plan, Meanings meanings, Map<Integer, Map<String, String>> proposed) {
            this.plan = plan;
            this.meanings = meanings;
            this.proposed = proposed;
            this.columns = targets.of(plan.kind()).columns();
        }

        /** Hands over the rows below the headings, without the template's example. */
        void rows(Consumer<ImportCells> consumer) {
            headings = null;
            Spreadsheet.of(plan.fileName(), store.file(plan.importId())).forEach(row -> {
                if (headings == null) {
                    headings = understood(ImportHeadings.of(row, columns, ImportWorker.this::labels, meanings));
                    return;
                }
                ImportCells cells = headings.cells(row, meanings);
                if (!headings.isExample(cells)) {
                    consumer.accept(cells.with(proposed.getOrDefault(row.number(), Map.of())));
                }
            });
        }

        private ImportHeadings understood(ImportHeadings read) {
            if (read.known() > 0) {
                List<ImportUnknown> unknown = Questions.headings(
                        plan.importId(), read.unknown(), read.missing(plan.matchColumn(), plan.mode()));
                if (!unknown.isEmpty()) {
                    store.askAnew(plan.importId(), unknown);
                }
            }
            return read.complete(ImportWorker.this::labels, plan.matchColumn(), plan.mode());
        }
    }

    private List<String> labels(ImportColumn column) {
        return Languages.ALL.stream()
                .map(language -> texts.get(language, column.labelKey()))
                .toList();
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
        store.fail(importId, reason(Languages.CHINESE, why), reason(Locale.ENGLISH, why));
    }

    /** A reason may be told with another one in it. */
    private String reason(Locale language, Violation why) {
        List<?> arguments = why.arguments().stream()
                .map(argument -> argument instanceof Violation inner ? reason(language, inner) : argument)
                .toList();
        return texts.format(language, why.key(), arguments);
    }

    /** Gathers what became of rows and writes it now and then. */
    private final class Notes {
        private final ImportPlan plan;
        private final List<ImportProblem> problems = new ArrayList<>();
        private Progress progress = Progress.NONE;

        Notes(ImportPlan plan) {
            this.plan = plan;
        }

        void add(Outcome outcome, ImportCells row, List<Violation> violations) {
            progress = progress.plus(outcome);
            for (Violation violation : violations) {
                problems.add(new ImportProblem(
                        plan.importId(),
                        plan.state(),
                        row.number(),
                        violation.field(),
                        violation.field() == null ? null : row.text(violation.field()),
                        reason(Languages.CHINESE, violation),
                        reason(Locale.ENGLISH, violation)));
            }
        }

        void writeWhenFull() {
            if (progress.worked() >= ROWS_AT_ONCE) {
                write();
            }
        }

        void write() {
            if (progress.worked() > 0) {
                store.progress(plan.importId(), progress, problems);
                progress = Progress.NONE;
                problems.clear();
            }
        }
    }
}
