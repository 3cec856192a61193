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
    private final Map<Integer, ImportColumn> byIndex;

    private ImportHeadings(List<ImportColumn> columns, Map<Integer, ImportColumn> byIndex) {
        this.columns = columns;
        this.byIndex = byIndex;
    }

    /**
     * Reads the first row of a file.
     *
     * @param labels the headings of a column in every language
     * @throws BusinessException that names headings that are unknown or stand there twice, and columns that are missing
     */
    static ImportHeadings of(
            SheetRow first, List<ImportColumn> columns, Labels labels, String matchColumn, ImportMode mode) {
        Map<String, ImportColumn> byLabel = new HashMap<>();
        for (ImportColumn column : columns) {
            byLabel.put(spelling(column.key()), column);
            labels.of(column).forEach(label -> byLabel.put(spelling(label), column));
        }
        Map<Integer, ImportColumn> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            String heading = heading(first.cell(i));
            ImportColumn column = byLabel.get(spelling(heading));
            if (column != null && !found.containsValue(column)) {
                found.put(i, column);
            } else if (!heading.isEmpty()) {
                unknown.add(heading);
            }
        }
        refuse("import.heading.unknown", unknown);
        refuse("import.heading.missing", missing(columns, found, labels, matchColumn, mode));
        return new ImportHeadings(columns, found);
    }

    private static List<String> missing(
            List<ImportColumn> columns,
            Map<Integer, ImportColumn> found,
            Labels labels,
            String matchColumn,
            ImportMode mode) {
        return columns.stream()
                .filter(column -> column.key().equals(matchColumn) ? mode.updates() : mode.creates())
                .filter(column -> column.isRequired() || column.key().equals(matchColumn))
                .filter(column -> !found.containsValue(column))
                .map(column -> labels.of(column).get(0))
                .toList();
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
        Map<String, SheetCell> cells = new HashMap<>();
        byIndex.forEach((index, column) -> cells.put(column.key(), row.cell(index)));
        return new ImportCells(row.number(), cells);
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
