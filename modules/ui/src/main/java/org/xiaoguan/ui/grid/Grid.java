package org.xiaoguan.ui.grid;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** The lines of a document while they are typed. There is always a line to type into. */
public class Grid<L extends GridLine> implements Serializable {
    /** More lines than any document has; the rest of a paste is left out. */
    public static final int MAX_LINES = 500;

    /** Makes an empty line. */
    @FunctionalInterface
    public interface NewLine<L> extends Supplier<L>, Serializable {}

    private final NewLine<L> newLine;
    private final List<L> lines = new ArrayList<>();

    public Grid(NewLine<L> newLine) {
        this.newLine = newLine;
        add();
    }

    public List<L> getLines() {
        return lines;
    }

    /** Shows these lines instead. */
    public void load(Collection<L> present) {
        lines.clear();
        lines.addAll(present);
        makeRoom(1);
    }

    /**
     * Shows the given rows in the order of a draft, so that each of its cells finds the row that it was typed for: where
     * that row is no longer given stands an empty line, which is not saved; rows that are new come last.
     *
     * @param present the rows that are given now
     * @param key what a row stands for, as the draft holds it in a hidden cell
     * @param drafted what the rows of the draft stood for; none when there is no draft to go on with
     */
    public void load(List<L> present, Function<L, String> key, List<String> drafted) {
        List<L> rest = new ArrayList<>(present);
        List<L> ordered = new ArrayList<>();
        if (drafted.stream().anyMatch(Objects::nonNull)) {
            for (String wanted : drafted) {
                L row = rest.stream()
                        .filter(line -> key.apply(line).equals(wanted))
                        .findFirst()
                        .orElseGet(newLine);
                rest.remove(row);
                ordered.add(row);
            }
        }
        ordered.addAll(rest);
        load(ordered);
    }

    public void add() {
        makeRoom(lines.size() + 1);
    }

    /** Adds empty lines up to so many, for a draft. */
    public void makeRoom(int count) {
        while (lines.size() < Math.min(count, MAX_LINES)) {
            lines.add(newLine.get());
        }
    }

    /** The lines to save. Empty ones go, so that row 2 of the grid is line 2 of the document. */
    public List<L> filled() {
        lines.removeIf(GridLine::isBlank);
        List<L> filled = List.copyOf(lines);
        makeRoom(1);
        return filled;
    }

    /** Removes the line that the browser names. */
    public void remove() {
        int row = number("grid.row");
        if (row < lines.size()) {
            lines.remove(row);
            Hints.passOver(FacesContext.getCurrentInstance());
        }
        makeRoom(1);
    }

    /** Takes what was pasted from the cell that the browser names on, to the right and down. */
    public void paste() {
        String[] cells = parameter("grid.cells").split(",", -1);
        int first = number("grid.row");
        List<List<String>> rows = PastedText.rows(parameter("grid.text"));
        makeRoom(first + rows.size());
        if (first < lines.size()) {
            expect(lines.get(first), cells, rows);
        }
        for (int r = 0; r < rows.size() && first + r < lines.size(); r++) {
            List<String> row = rows.get(r);
            for (int c = 0; c < row.size() && c < cells.length; c++) {
                lines.get(first + r).paste(cells[c], row.get(c));
            }
        }
    }

    private void expect(L line, String[] cells, List<List<String>> rows) {
        for (int c = 0; c < cells.length; c++) {
            int column = c;
            line.expect(
                    cells[c],
                    rows.stream()
                            .limit(MAX_LINES)
                            .filter(row -> row.size() > column)
                            .map(row -> row.get(column))
                            .toList());
        }
    }

    private static int number(String parameter) {
        String text = parameter(parameter);
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : MAX_LINES;
    }

    private static String parameter(String name) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return parameters.getOrDefault(name, "");
    }
}
