package org.xiaoguan.administration.importing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.spreadsheet.SheetCell;
import org.xiaoguan.shared.Violation;

/** The cells of one row by column; notes those that cannot be read. */
public final class ImportCells implements ImportRow {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Set<String> YES = Set.of("是", "yes", "y", "true", "1", "√");
    private static final Set<String> NO = Set.of("", "否", "no", "n", "false", "0");

    private final int number;
    private final Map<String, SheetCell> cells;
    private final Map<String, Violation> unreadable = new LinkedHashMap<>();

    /**
     * @param number number of the row in the file
     * @param cells the cells by key of their column; columns that the file does not have are missing
     */
    ImportCells(int number, Map<String, SheetCell> cells) {
        this.number = number;
        this.cells = cells;
        cells.forEach((column, cell) -> {
            if (cell.fault() != null) {
                refuse(column, cell.fault());
            }
        });
    }

    /** The row without its empty cells: they leave a record as it is, since who sends a file may know only a part. */
    ImportCells filled() {
        Map<String, SheetCell> filled = new HashMap<>(cells);
        filled.values().removeIf(cell -> cell.fault() == null && cell.text().isEmpty());
        return new ImportCells(number, filled);
    }

    int number() {
        return number;
    }

    /** What could not be read so far, one reason a cell. */
    List<Violation> unreadable() {
        return List.copyOf(unreadable.values());
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
    public <T> void choice(String column, Map<String, T> choices, Consumer<T> field) {
        if (!isReadable(column)) {
            return;
        }
        String word = raw(column);
        if (word.isEmpty()) {
            field.accept(null);
            return;
        }
        choices.entrySet().stream()
                .filter(choice -> choice.getKey().strip().equalsIgnoreCase(word))
                .findFirst()
                .ifPresentOrElse(choice -> field.accept(choice.getValue()), () -> refuse(column, "import.cell.choice"));
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
}
