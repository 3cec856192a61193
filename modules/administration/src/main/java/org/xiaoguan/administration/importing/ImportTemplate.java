package org.xiaoguan.administration.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.ui.text.Texts;

/** The workbook that people fill in: headings, an example row, and lists of choices. */
@ApplicationScoped
public class ImportTemplate {
    private static final int ROWS_WITH_CHOICES = 10_000;
    private static final int WIDTH = 20;
    private static final String TEXT = "@";

    @Inject
    Texts texts;

    void write(ImportTarget<?> target, OutputStream out) throws IOException {
        List<ImportColumn> columns = target.columns();
        try (Workbook book = new Workbook(out, "Xiaoguan", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.get("import.kind." + target.kind()));
            Worksheet choices = book.newWorksheet(texts.get("import.template.choices"));
            sheet.freezePane(0, 1);
            for (int i = 0; i < columns.size(); i++) {
                column(sheet, choices, i, columns.get(i));
            }
        }
    }

    /** Cells are formatted as text, so that a spreadsheet program keeps long numbers and leading zeros. */
    private void column(Worksheet sheet, Worksheet choices, int index, ImportColumn column) {
        String heading = texts.get(column.labelKey());
        sheet.width(index, WIDTH);
        sheet.style(index).format(TEXT).set();
        sheet.value(0, index, column.isRequired() ? heading + ImportHeadings.REQUIRED_MARK : heading);
        sheet.style(0, index).bold().set();
        if (!column.example().isEmpty()) {
            sheet.inlineString(1, index, column.example());
            sheet.style(1, index).italic().format(TEXT).set();
        }
        if (!column.options().isEmpty()) {
            choices.value(0, index, heading);
            for (int i = 0; i < column.options().size(); i++) {
                choices.value(i + 1, index, column.options().get(i));
            }
            sheet.range(1, index, ROWS_WITH_CHOICES, index)
                    .validateWithList(choices.range(1, index, column.options().size(), index));
        }
    }
}
