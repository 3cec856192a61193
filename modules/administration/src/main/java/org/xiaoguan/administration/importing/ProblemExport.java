package org.xiaoguan.administration.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** All bad rows of an import as a file, for whoever mends the original. */
@ApplicationScoped
public class ProblemExport implements ExportSource<ProblemRow> {
    @Inject
    ImportService imports;

    @Inject
    ProblemLabels labels;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Override
    public String name() {
        return "import-problems";
    }

    @Override
    public String titleKey() {
        return "import.problems";
    }

    @Override
    public List<ExportColumn<ProblemRow>> columns() {
        return List.of(
                ExportColumn.count("import.problem.row", ProblemRow::rowNumber),
                ExportColumn.text("import.problem.column", row -> labels.column(row.kind(), row.columnKey())),
                ExportColumn.text("import.problem.cell", ProblemRow::cell),
                ExportColumn.text("import.problem.reason", row -> row.reason(user.getLocale())),
                ExportColumn.text("import.problem.phase", row -> texts.of("import.phase.", row.phase())));
    }

    @Override
    public void rows(ListAddress address, Consumer<ProblemRow> consumer) {
        long id = address.requiredId("id");
        imports.exportProblems(id, consumer);
    }
}
