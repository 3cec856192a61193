package org.xiaoguan.administration.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.spreadsheet.SheetCell;
import org.xiaoguan.administration.spreadsheet.SheetRow;
import org.xiaoguan.shared.BusinessException;

/** Which column of the file is which of the import, told by the headings in either language. */
final class ImportHeadings {
    /** What the template puts behind the heading of a column that must be filled. */
    static final String REQUIRED_MARK = "*";

    private final List<ImportColumn> columns;
    private final Meanings meanings;
    private final Map<Integer, ImportColumn> byIndex = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private ImportHeadings(List<ImportColumn> columns, Meanings meanings) {
        this.columns = columns;
        this.meanings = meanings;
    }

    /**
     * Reads the first row of a file.
     *
     * @param labels the headings of a column in every language
     * @param meanings what people told of headings before
     */
    static ImportHeadings of(SheetRow first, List<ImportColumn> columns, Labels labels, Meanings meanings) {
        ImportHeadings headings = new ImportHeadings(columns, meanings);
        Map<String, ImportColumn> byLabel = new HashMap<>();
        for (ImportColumn column : columns) {
            column.aliases().forEach(alias -> byLabel.put(spelling(alias), column));
        }
        for (ImportColumn column : columns) {
            byLabel.put(spelling(column.key()), column);
            labels.of(column).forEach(label -> byLabel.put(spelling(label), column));
        }
        for (int i = 0; i < first.cells().size(); i++) {
            headings.read(i, heading(first.cell(i)), byLabel);
        }
        return headings;
    }

    private void read(int index, String heading, Map<String, ImportColumn> byLabel) {
        String told = meanings.of(Meanings.HEADING, heading);
        ImportColumn column = byLabel.get(spelling(told == null ? heading : told));
        if (heading.isEmpty() || Meanings.LEFT_OUT.equals(told)) {
            return;
        }
        if (column != null && !byIndex.containsValue(column)) {
            byIndex.put(index, column);
        } else {
            unknown.add(heading);
        }
    }

    /** Headings that no column has, or that a column has already. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Whether the file has this column. */
    boolean has(String columnKey) {
        return byIndex.values().stream().anyMatch(column -> column.key().equals(columnKey));
    }

    /** How many headings belong to columns. */
    int known() {
        return byIndex.size();
    }

    /** Columns without which no row can be stored, unless it was told what stands for them. */
    List<ImportColumn> missing(String matchColumn, ImportMode mode) {
        Map<String, String> told = meanings.empty();
        return columns.stream()
                .filter(column -> column.key().equals(matchColumn) ? mode.updates() : mode.creates())
                .filter(column -> column.isRequired() || column.key().equals(matchColumn))
                .filter(column -> !byIndex.containsValue(column))
                .filter(column -> column.key().equals(matchColumn) || !told.containsKey(column.key()))
                .toList();
    }

    /** @throws BusinessException that names headings that are unknown or stand there twice, and columns that are missing */
    ImportHeadings complete(Labels labels, String matchColumn, ImportMode mode) {
        refuse("import.heading.unknown", unknown);
        refuse(
                "import.heading.missing",
                missing(matchColumn, mode).stream()
                        .map(column -> labels.of(column).get(0))
                        .toList());
        return this;
    }

    private static void refuse(String key, List<String> headings) {
        if (!headings.isEmpty()) {
            throw BusinessException.at("file", key, headings.stream().limit(10).collect(Collectors.joining("、")));
        }
    }

    /** What two ways to write a heading have in common: neither blanks, width nor case tell columns apart. */
    private static String spelling(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String heading(SheetCell cell) {
        String text = cell.text();
        return text.endsWith(REQUIRED_MARK)
                ? text.substring(0, text.length() - REQUIRED_MARK.length()).strip()
                : text;
    }

    /** The cells of a row by column. */
    ImportCells cells(SheetRow row) {
        return cells(row, meanings);
    }

    /** The cells of a row by column, with what is known of its file. */
    ImportCells cells(SheetRow row, Meanings file) {
        Map<String, SheetCell> cells = new HashMap<>();
        byIndex.forEach((index, column) -> cells.put(column.key(), row.cell(index)));
        return ImportCells.meant(row.number(), cells, file);
    }

    /** Whether it is the template's example, left in by whoever filled in the template. */
    boolean isExample(ImportCells cells) {
        return columns.stream().allMatch(column -> cells.raw(column.key()).equals(column.example()));
    }

    /** The headings of a column in every language, that of the reader first. */
    @FunctionalInterface
    interface Labels {
        List<String> of(ImportColumn column);
    }
}
