package org.xiaoguan.benchmark.data;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows on their way into one table and, where its records are audited, into the audit trail. */
final class Table {
    private static final Set<String> SILENT = Set.of("id", "version", "search_text", "search_grams", "name_key");
    private static final Set<String> GOODS =
            Set.of("material_id", "material_code", "material_name", "specification", "unit", "tax_rate");

    private final Rows rows;
    private final PreparedStatement insert;
    private final List<String> columns;
    private final Map<String, String> permissions = new TreeMap<>();
    private int waiting;
    private String kind;
    private String parentColumn = "";
    private String parentKind;
    private boolean ofGoods;
    private Set<String> later = Set.of();

    Table(Rows rows, Connection connection, String name, String columns) throws SQLException {
        this.rows = rows;
        this.columns = List.of(columns.split(" "));
        insert = connection.prepareStatement("insert into " + name + " (" + columns.replace(' ', ',') + ") values ("
                + String.join(",", Collections.nCopies(this.columns.size(), "?")) + ")");
    }

    Table audited(String kindOfRecord) {
        kind = kindOfRecord;
        return this;
    }

    /** Its records are parts of another, in whose history they appear. */
    Table partOf(String column, String kindOfParent) {
        parentColumn = column;
        parentKind = kindOfParent;
        return this;
    }

    /** Columns that only some may see. */
    Table restricted(String permission, String restrictedColumns) {
        Arrays.stream(restrictedColumns.split(" ")).forEach(column -> permissions.put(column, permission));
        return this;
    }

    /** Columns whose values came after the record was made, which the row of its making does not tell. */
    Table later(String laterColumns) {
        later = Set.of(laterColumns.split(" "));
        return this;
    }

    /** Its columns about a material are one attribute. */
    Table ofGoods() {
        ofGoods = true;
        return this;
    }

    void add(Moment moment, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        waiting++;
        if (kind != null) {
            rows.audit().created(moment, kind, values, parentKind, parent(values), changes(values));
        }
        rows.flushWhenFull(waiting);
    }

    private Object parent(Object[] values) {
        return parentColumn.isEmpty() ? null : values[columns.indexOf(parentColumn)];
    }

    private String changes(Object[] values) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < values.length; i++) {
            String column = columns.get(i);
            if (isTold(column) && values[i] != null && !Boolean.FALSE.equals(values[i])) {
                Audit.field(json, attribute(column), null, text(values[i]), permissions.get(column));
            }
        }
        if (ofGoods) {
            Audit.field(json, "goods", null, goods(values), null);
        }
        return json.append(']').toString();
    }

    private boolean isTold(String column) {
        return !SILENT.contains(column)
                && !later.contains(column)
                && !column.equals(parentColumn)
                && !(ofGoods && GOODS.contains(column));
    }

    private String goods(Object[] values) {
        return List.of("material_code", "material_name", "specification").stream()
                .map(column -> String.valueOf(values[columns.indexOf(column)]))
                .collect(Collectors.joining(" "));
    }

    static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** The attribute that a column holds: {@code is_closed} is closed, {@code kind_id} is kindId. */
    private static String attribute(String column) {
        String[] words = column.replaceFirst("^is_", "").split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return name.toString();
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }
}
