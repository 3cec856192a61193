package org.xiaoguan.administration.audit;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.SQLCall;
import org.eclipse.persistence.sessions.Session;
import org.xiaoguan.administration.access.AuditCaller;
import org.xiaoguan.shared.Beans;

/** Inserts rows of the audit trail through the session that writes the records, so that both commit or neither. */
class AuditWriter {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final List<String> COLUMNS = List.of(
            "changed_at",
            "user_id",
            "user_name",
            "address",
            "kind",
            "record_id",
            "record_version",
            "parent_kind",
            "parent_id",
            "action",
            "changes");

    private final Session session;

    AuditWriter(Session session) {
        this.session = session;
    }

    void write(AuditRecord subject, AuditAction action, List<FieldChange> changes, Instant at) {
        AuditCaller caller = Beans.of(AuditCaller.class);
        session.executeQuery(
                query(),
                Arrays.asList(
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                        caller.userId(),
                        caller.name(),
                        caller.address(),
                        subject.kind(),
                        subject.id(),
                        subject.version(),
                        subject.parentKind(),
                        subject.parentId(),
                        action.name(),
                        JSON.toJson(changes)));
    }

    private static DataModifyQuery query() {
        DataModifyQuery query = new DataModifyQuery();
        query.setCall(new SQLCall("insert into xiaoguan_audit.change_record (" + String.join(", ", COLUMNS)
                + ") values (#" + String.join(", #", COLUMNS) + ")"));
        COLUMNS.forEach(query::addArgument);
        return query;
    }
}
