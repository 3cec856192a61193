package org.xiaoguan.administration.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.SQLCall;
import org.eclipse.persistence.sessions.Session;
import org.xiaoguan.administration.access.AuditCaller;
import org.xiaoguan.shared.BusinessClock;

/**
 * Gathers the rows of the audit trail while records are written, and inserts them together through the session that wrote
 * the records, so that both commit or neither. All rows of one transaction tell the same moment.
 */
@ApplicationScoped
public class AuditWriter {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** Few, since EclipseLink looks through all arguments for each of them. */
    private static final int ROWS_AT_ONCE = 10;

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

    /** What a transaction has still to write, and when it began to. */
    private record Gathered(LocalDateTime at, List<List<Object>> rows) {}

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    BusinessClock clock;

    @Inject
    AuditCaller caller;

    void gather(AuditRecord subject, AuditAction action, List<FieldChange> changes) {
        Gathered gathered = (Gathered) transaction.getResource(AuditWriter.class);
        if (gathered == null) {
            gathered = new Gathered(LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC), new ArrayList<>());
            transaction.putResource(AuditWriter.class, gathered);
        }
        gathered.rows()
                .add(Arrays.asList(
                        gathered.at(),
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

    void write(Session session) {
        Gathered gathered = (Gathered) transaction.getResource(AuditWriter.class);
        if (gathered == null) {
            return;
        }
        List<List<Object>> rows = gathered.rows();
        for (int first = 0; first < rows.size(); first += ROWS_AT_ONCE) {
            insert(session, rows.subList(first, Math.min(first + ROWS_AT_ONCE, rows.size())));
        }
        rows.clear();
    }

    private static void insert(Session session, List<List<Object>> rows) {
        List<String> arguments = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (List<Object> row : rows) {
            List<String> names =
                    COLUMNS.stream().map(column -> column + "_" + places.size()).toList();
            places.add("(#" + String.join(", #", names) + ")");
            arguments.addAll(names);
            values.addAll(row);
        }
        DataModifyQuery query = new DataModifyQuery();
        query.setCall(new SQLCall("insert into xiaoguan_audit.change_record (" + String.join(", ", COLUMNS)
                + ") values " + String.join(", ", places)));
        arguments.forEach(query::addArgument);
        session.executeQuery(query, Collections.unmodifiableList(values));
    }
}
