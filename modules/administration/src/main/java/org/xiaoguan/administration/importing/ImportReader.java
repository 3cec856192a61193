package org.xiaoguan.administration.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.spreadsheet.Spreadsheet;
import org.xiaoguan.ui.text.Texts;

/** Reads the rows of a file with what is known about it. */
@ApplicationScoped
public class ImportReader {
    @Inject
    ImportStore store;

    @Inject
    ImportTargets targets;

    @Inject
    Texts texts;

    /**
     * Hands over the rows below the headings, without the template's example.
     *
     * @param meanings what people told of its texts
     * @param proposed texts for empty cells, by row and column
     */
    void rows(
            ImportPlan plan,
            Meanings meanings,
            Map<Integer, Map<String, String>> proposed,
            Consumer<ImportCells> consumer) {
        List<ImportColumn> columns = targets.of(plan.kind()).columns();
        ImportHeadings[] headings = new ImportHeadings[1];
        Spreadsheet.of(plan.fileName(), store.file(plan.importId())).forEach(row -> {
            if (headings[0] == null) {
                headings[0] = understood(plan, ImportHeadings.of(row, columns, this::labels, meanings));
                return;
            }
            ImportCells cells = headings[0].cells(row, meanings);
            if (!headings[0].isExample(cells)) {
                consumer.accept(cells.with(proposed.getOrDefault(row.number(), Map.of())));
            }
        });
    }

    private ImportHeadings understood(ImportPlan plan, ImportHeadings read) {
        if (read.known() > 0) {
            List<ImportUnknown> unknown =
                    Questions.headings(plan.importId(), read.unknown(), read.missing(plan.matchColumn(), plan.mode()));
            if (!unknown.isEmpty()) {
                store.askAnew(plan.importId(), unknown);
            }
        }
        return read.complete(this::labels, plan.matchColumn(), plan.mode());
    }

    private List<String> labels(ImportColumn column) {
        return texts.inEveryLanguage(column.labelKey());
    }
}
