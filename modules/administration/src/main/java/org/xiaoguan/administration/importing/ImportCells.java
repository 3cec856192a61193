package org.xiaoguan.administration.importing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.spreadsheet.SheetCell;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.field.TypedDate;

/** The cells of one row by column; notes those that cannot be read. */
public final class ImportCells implements ImportRow {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Set<String> YES = Set.of("是", "yes", "y", "true", "1", "√");
    private static final Set<String> NO = Set.of("", "否", "no", "n", "false", "0");

    /** What a column's cells are called together, where day and month could be either way round. */
    static final String DATES = "?/?/????";

    static final String MONTH_FIRST = "m/d/y";
    static final String DAY_FIRST = "d/m/y";

    /** What a spreadsheet stores of a date: days since the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern WITH_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private final int number;
    private final Map<String, SheetCell> cells;
    private final Meanings meanings;
    private final Map<String, Violation> unreadable = new LinkedHashMap<>();
    private final Map<String, Unknown> unknown = new LinkedHashMap<>();

    /**
     * @param number number of the row in the file
     * @param cells the cells by key of their column; columns that the file does not have are missing
     */
    ImportCells(int number, Map<String, SheetCell> cells) {
        this(number, cells, Meanings.NONE);
    }

    private ImportCells(int number, Map<String, SheetCell> cells, Meanings meanings) {
        this.number = number;
        this.meanings = meanings;
        this.cells = cells;
        cells.forEach((column, cell) -> {
            if (cell.fault() != null) {
                refuse(column, cell.fault());
            }
        });
    }

    /** The row as the file has it, with what people told of its texts. */
    static ImportCells meant(int number, Map<String, SheetCell> cells, Meanings meanings) {
        Map<String, SheetCell> meant = new HashMap<>(cells);
        meant.replaceAll((column, cell) -> {
            boolean told = cell.fault() == null && !cell.text().isEmpty();
            String meaning = told ? meanings.of(column, cell.text()) : null;
            return meaning == null ? cell : SheetCell.of(meaning);
        });
        return new ImportCells(number, meant, meanings);
    }

    /** The row without its empty cells: they leave a record as it is, since who sends a file may know only a part. */
    ImportCells filled() {
        Map<String, SheetCell> filled = new HashMap<>(cells);
        filled.values().removeIf(cell -> cell.fault() == null && cell.text().isEmpty());
        return new ImportCells(number, filled, meanings);
    }

    /** The row with what is meant where a new record's cell is empty or missing. */
    ImportCells completed() {
        return with(meanings.empty());
    }

    /** The row with these texts where its cells are empty or missing. */
    ImportCells with(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        Map<String, SheetCell> all = new HashMap<>(cells);
        texts.forEach((column, text) -> {
            if (raw(column).isEmpty()) {
                all.put(column, SheetCell.of(text));
            }
        });
        return new ImportCells(number, all, meanings);
    }

    int number() {
        return number;
    }

    /** What could not be read so far, one reason a cell. */
    List<Violation> unreadable() {
        return List.copyOf(unreadable.values());
    }

    /** The violations without those of cells whose records are only made when rows are stored. */
    List<Violation> withoutMade(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> {
                    Unknown asked = unknown.get(violation.field());
                    return asked == null || !asked.isMade();
                })
                .toList();
    }

    /** What nobody has told the meaning of, by column. */
    Map<String, Unknown> unknown() {
        return unknown;
    }

    @Override
    public void refuse(String column, String key, Serializable... arguments) {
        unreadable.putIfAbsent(column, new Violation(column, key, List.of(arguments)));
    }

    /** What stands in the cell, as it is; empty when the file has no such column. */
    String raw(String column) {
        SheetCell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    @Override
    public String text(String column) {
        String text = raw(column);
        return text.isEmpty() ? null : text;
    }

    @Override
    public void text(String column, Consumer<String> field) {
        if (cells.containsKey(column)) {
            field.accept(text(column));
        }
    }

    @Override
    public void decimal(String column, Consumer<BigDecimal> field) {
        number(column, DECIMAL, "import.cell.number", digits -> new BigDecimal(digits.replace(",", "")), field);
    }

    @Override
    public void whole(String column, Consumer<Integer> field) {
        number(column, WHOLE, "import.cell.whole", Integer::valueOf, field);
    }

    @Override
    public void flag(String column, Consumer<Boolean> field) {
        if (!isReadable(column)) {
            return;
        }
        String word = raw(column).toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            field.accept(YES.contains(word));
        } else {
            refuse(column, "import.cell.flag");
        }
    }

    @Override
    public <T> void choice(String column, Supplier<Map<String, T>> choices, Consumer<T> field) {
        if (!isReadable(column)) {
            return;
        }
        String word = raw(column);
        if (word.isEmpty()) {
            field.accept(null);
            return;
        }
        choices.get().entrySet().stream()
                .filter(choice -> choice.getKey().strip().equalsIgnoreCase(word))
                .findFirst()
                .ifPresentOrElse(
                        choice -> field.accept(choice.getValue()), () -> unknown(column, null, "import.cell.choice"));
    }

    @Override
    public <T> void reference(String column, Function<String, T> finder, Consumer<T> field, String hint, String key) {
        if (!isReadable(column)) {
            return;
        }
        String name = text(column);
        T found = name == null ? null : finder.apply(name);
        if (name == null || found != null) {
            field.accept(found);
        } else if (!meanings.comes(name)) {
            unknown(column, hint, key, name);
        }
    }

    @Override
    public void unknown(String column, String hint, String key, Serializable... arguments) {
        boolean made = meanings.isMade(column, raw(column));
        if (!unreadable.containsKey(column)) {
            unknown.put(column, new Unknown(raw(column), hint, made));
        }
        if (!made) {
            refuse(column, key, arguments);
        }
    }

    @Override
    public void date(String column, Consumer<LocalDate> field) {
        if (!isReadable(column)) {
            return;
        }
        String typed = Normalizer.normalize(raw(column), Normalizer.Form.NFKC).strip();
        Matcher parts = YEAR_LAST.matcher(typed);
        if (typed.isEmpty()) {
            field.accept(null);
        } else if (SERIAL.matcher(typed).matches()) {
            field.accept(SERIAL_ZERO.plusDays(Long.parseLong(typed)));
        } else if (parts.matches()) {
            yearLast(column, parts, field);
        } else {
            Optional.of(typed)
                    .filter(text -> WITH_YEAR.matcher(text).find())
                    .flatMap(text -> TypedDate.read(text, LocalDate.EPOCH))
                    .ifPresentOrElse(field, () -> refuse(column, "import.cell.date"));
        }
    }

    private void yearLast(String column, Matcher parts, Consumer<LocalDate> field) {
        String year = parts.group(3) + "-";
        Optional<LocalDate> monthFirst = TypedDate.read(year + parts.group(1) + "-" + parts.group(2), LocalDate.EPOCH);
        Optional<LocalDate> dayFirst = TypedDate.read(year + parts.group(2) + "-" + parts.group(1), LocalDate.EPOCH);
        String order = meanings.of(column, DATES);
        if (DAY_FIRST.equals(order) || MONTH_FIRST.equals(order)) {
            (DAY_FIRST.equals(order) ? dayFirst : monthFirst)
                    .ifPresentOrElse(field, () -> refuse(column, "import.cell.date"));
        } else if (monthFirst.isEmpty() && dayFirst.isEmpty()) {
            refuse(column, "import.cell.date");
        } else if (monthFirst.isEmpty() || dayFirst.isEmpty() || monthFirst.equals(dayFirst)) {
            field.accept(monthFirst.or(() -> dayFirst).get());
        } else {
            unknown.put(column, new Unknown(DATES, null, false));
            refuse(
                    column,
                    "import.cell.date.either",
                    monthFirst.get().toString(),
                    dayFirst.get().toString());
        }
    }

    private <T> void number(String column, Pattern pattern, String key, Function<String, T> parser, Consumer<T> field) {
        if (!isReadable(column)) {
            return;
        }
        String typed = Normalizer.normalize(raw(column), Normalizer.Form.NFKC).strip();
        if (typed.isEmpty()) {
            field.accept(null);
        } else if (pattern.matcher(typed).matches()) {
            field.accept(parser.apply(typed));
        } else {
            refuse(column, key);
        }
    }

    private boolean isReadable(String column) {
        return cells.containsKey(column) && cells.get(column).fault() == null;
    }

    /**
     * A text whose meaning nobody has told.
     *
     * @param hint what the row said beside it; null when nothing
     * @param isMade whether it was chosen that a record or word is made of it
     */
    record Unknown(String text, String hint, boolean isMade) {}
}
