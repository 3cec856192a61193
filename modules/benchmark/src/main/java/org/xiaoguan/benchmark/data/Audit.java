package org.xiaoguan.benchmark.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows of the audit trail, as the application writes them. */
final class Audit {
    private final PreparedStatement insert;
    private int waiting;

    Audit(Connection connection) throws SQLException {
        insert = connection.prepareStatement("insert into xiaoguan_audit.change_record (changed_at,user_id,user_name,"
                + "address,kind,record_id,record_version,parent_kind,parent_id,action,changes)"
                + " values (?,?,?,'127.0.0.1',?,?,?,?,?,?,?)");
    }

    /** @param values id and version first */
    void created(Moment moment, String kind, Object[] values, String parentKind, Object parent, String changes)
            throws SQLException {
        Object version = values[1] instanceof Integer ? 1 : null;
        add(moment, kind, values[0], version, parent == null ? null : parentKind, parent, "CREATED", changes);
    }

    void changed(Moment moment, String kind, long id, int version, String field, Object before, Object after)
            throws SQLException {
        StringBuilder json = new StringBuilder("[");
        field(json, field, Table.text(before), Table.text(after), null);
        add(moment, kind, id, version, null, null, "CHANGED", json.append(']').toString());
    }

    private void add(
            Moment moment,
            String kind,
            Object id,
            Object version,
            String parentKind,
            Object parent,
            String action,
            String changes)
            throws SQLException {
        Object[] values = {
            moment.at(),
            moment.by().userId(),
            moment.by().name(),
            kind,
            id,
            version,
            parentKind,
            parent,
            action,
            changes
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        waiting++;
    }

    /** Adds one field to what a row says, in the order of the application. */
    static void field(StringBuilder json, String field, String before, String after, String permission) {
        json.append(json.length() > 1 ? ",{" : "{");
        if (after != null) {
            json.append("\"after\":").append(quoted(after)).append(',');
        }
        if (before != null) {
            json.append("\"before\":").append(quoted(before)).append(',');
        }
        json.append("\"field\":\"").append(field).append("\",\"many\":false");
        if (permission != null) {
            json.append(",\"permission\":\"").append(permission).append('"');
        }
        json.append('}');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }
}
