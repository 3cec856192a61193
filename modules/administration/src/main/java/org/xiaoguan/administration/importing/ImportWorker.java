package org.xiaoguan.administration.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.xiaoguan.administration.importing.Progress.Outcome;
import org.xiaoguan.administration.spreadsheet.SheetRow;
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
        } catch (BusinessException e) {
            fail(importId, e.violations().get(0));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, e, () -> "Import " + importId + " broke off");
            fail(importId, BROKEN.get(0));
        }
    }

    private void check(ImportPlan plan) {
        AtomicInteger total = new AtomicInteger();
        read(plan, row -> total.incrementAndGet());
        store.beginCheck(plan.importId(), total.get());
        SeenValues seen = new SeenValues();
        List<ImportCells> waiting = new ArrayList<>();
        read(plan, row -> {
            waiting.add(row);
            if (waiting.size() == ROWS_AT_ONCE) {
                checkAll(plan, waiting, seen);
            }
        });
        checkAll(plan, waiting, seen);
    }

    private void checkAll(ImportPlan plan, List<ImportCells> waiting, SeenValues seen) {
        List<Checked> found = found(plan, waiting);
        Notes notes = new Notes(plan);
        for (int i = 0; i < waiting.size(); i++) {
            ImportCells row = waiting.get(i);
            Checked checked = found.get(i).against(seen, row.number());
            notes.add(checked.outcome(), row, checked.violations());
        }
        notes.write();
        waiting.clear();
    }

    /** Rows are checked together, and one by one when one of them breaks the transaction that they share. */
    private List<Checked> found(ImportPlan plan, List<ImportCells> waiting) {
        try {
            return rows.check(plan, waiting);
        } catch (RuntimeException e) {
            return waiting.stream().map(row -> found(plan, row)).toList();
        }
    }

    private Checked found(ImportPlan plan, ImportCells row) {
        Checked[] found = new Checked[1];
        List<Violation> broken =
                violations(row, () -> found[0] = rows.check(plan, List.of(row)).get(0));
        return broken.isEmpty() ? found[0] : new Checked(true, broken, List.of());
    }

    private void run(ImportPlan plan) {
        Notes notes = new Notes(plan);
        Set<Integer> badRows = store.badRows(plan.importId());
        AtomicInteger position = new AtomicInteger();
        read(plan, row -> {
            if (position.incrementAndGet() > plan.worked()) {
                Outcome[] outcome = {Outcome.BAD};
                List<Violation> refused = badRows.contains(row.number())
                        ? List.of()
                        : violations(row, () -> outcome[0] = rows.store(plan, row));
                notes.add(outcome[0], row, refused);
                notes.writeWhenFull();
            }
        });
        notes.write();
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

    /** Hands over the rows below the headings, without the template's example. */
    private void read(ImportPlan plan, Consumer<ImportCells> consumer) {
        List<ImportColumn> columns = targets.of(plan.kind()).columns();
        ImportHeadings[] headings = new ImportHeadings[1];
        Spreadsheet.of(plan.fileName(), store.file(plan.importId())).forEach(row -> {
            if (headings[0] == null) {
                headings[0] = headings(plan, columns, row);
                return;
            }
            ImportCells cells = headings[0].cells(row);
            if (!headings[0].isExample(cells)) {
                consumer.accept(cells);
            }
        });
    }

    private ImportHeadings headings(ImportPlan plan, List<ImportColumn> columns, SheetRow first) {
        return ImportHeadings.of(first, columns, this::labels, plan.matchColumn(), plan.mode());
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
