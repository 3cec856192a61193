package org.xiaoguan.ui.grid;

import java.util.ArrayList;
import java.util.List;

/** Cells copied from a spreadsheet: tabs between cells, line ends between rows, quotes around what holds either. */
final class PastedText {
    private PastedText() {}

    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == '\t') {
                row.add(take(cell));
            } else if (c == '\n') {
                row.add(take(cell));
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(take(cell));
            rows.add(row);
        }
        return rows;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString().strip();
        cell.setLength(0);
        return text;
    }
}
