package org.xiaoguan.administration.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xiaoguan.administration.importing.Progress.Outcome;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.text.Languages;
import org.xiaoguan.ui.text.Texts;

/** Gathers what became of the rows of an import and writes it now and then. */
final class ImportNotes {
    private final ImportPlan plan;
    private final ImportStore store;
    private final Texts texts;
    private final List<ImportProblem> problems = new ArrayList<>();
    private Progress progress = Progress.NONE;

    ImportNotes(ImportPlan plan, ImportStore store, Texts texts) {
        this.plan = plan;
        this.store = store;
        this.texts = texts;
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
                    texts.of(Languages.CHINESE, violation),
                    texts.of(Locale.ENGLISH, violation)));
        }
    }

    void writeWhenFull() {
        if (progress.worked() >= ImportWorker.ROWS_AT_ONCE) {
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
