package org.xiaoguan.administration.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.xiaoguan.shared.BusinessException;

/** An uploaded table: a workbook (.xlsx, its first sheet) or comma-separated text (.csv, UTF-8 or GBK). */
public interface Spreadsheet {
    /** Largest file that is accepted, in bytes. */
    int MAX_BYTES = 20 * 1024 * 1024;

    /** Most rows that are read, the headings among them. */
    int MAX_ROWS = 200_001;

    /** Longest text of one cell, in characters: what spreadsheet programs keep. */
    int MAX_CELL = 32_767;

    /**
     * Hands over the rows that are not empty, one by one.
     *
     * @throws BusinessException when the file is damaged or holds too much
     */
    void forEach(Consumer<SheetRow> rows);

    /** The first row that is not empty; the rest is not read. */
    default Optional<SheetRow> first() {
        List<SheetRow> found = new ArrayList<>();
        try {
            forEach(row -> {
                found.add(row);
                throw new Enough();
            });
        } catch (Enough e) {
            return Optional.of(found.get(0));
        }
        return Optional.empty();
    }

    /** Ends the reading of a table. */
    final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Enough() {
            super(null, null, false, false);
        }
    }

    /**
     * The table in a file, told by what is in it and not by its name alone.
     *
     * @throws BusinessException at {@code file} when it is empty, too large, or no such table
     */
    static Spreadsheet of(String fileName, byte[] content) {
        if (content.length == 0) {
            throw BusinessException.at("file", "import.file.empty");
        }
        if (content.length > MAX_BYTES) {
            throw tooLarge();
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") && XlsxSpreadsheet.isWorkbook(content)) {
            return new XlsxSpreadsheet(content);
        }
        if (name.endsWith(".csv") && CsvSpreadsheet.isText(content)) {
            return new CsvSpreadsheet(content);
        }
        throw BusinessException.at("file", "import.file.type");
    }

    /** What is said of a file above {@link #MAX_BYTES}. */
    static BusinessException tooLarge() {
        return BusinessException.at("file", "import.file.too-large", MAX_BYTES / 1024 / 1024);
    }

    /** What is said of a table above {@link #MAX_ROWS}. */
    static BusinessException tooManyRows() {
        return BusinessException.at("file", "import.file.too-many-rows", MAX_ROWS - 1);
    }

    /** What is said of a file that cannot be read to its end. */
    static BusinessException damaged() {
        return BusinessException.at("file", "import.file.damaged");
    }

    /** What is said of a text whose quotation mark in this row is never closed. */
    static BusinessException unclosed(int row) {
        return BusinessException.at("file", "import.file.unclosed", row);
    }

    /** Reading from memory does not fail. */
    static UncheckedIOException impossible(IOException e) {
        return new UncheckedIOException(e);
    }
}
