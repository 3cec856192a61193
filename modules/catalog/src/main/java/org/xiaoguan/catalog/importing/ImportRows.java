package org.xiaoguan.catalog.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.catalog.api.ImportColumn;
import org.xiaoguan.catalog.api.ImportRecord;
import org.xiaoguan.catalog.api.ImportTarget;
import org.xiaoguan.catalog.importing.Progress.Outcome;
import org.xiaoguan.catalog.spreadsheet.SheetCell;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;

/** Checks, stores and undoes rows through the target's services, each step in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportRows {
    private static final String OWN_CHECK = "the target's services ask for permission row by row";

    @PersistenceContext
    EntityManager em;

    @Inject
    ImportTargets targets;

    /** What is wrong with each of the rows, in their order; nothing is stored. */
    @Open(OWN_CHECK)
    public List<List<Violation>> check(ImportPlan plan, List<ImportCells> rows) {
        ImportTarget<?> target = targets.of(plan.kind());
        List<List<Violation>> found = new ArrayList<>();
        for (ImportCells row : rows) {
            found.add(check(target, plan, row));
        }
        return found;
    }

    /**
     * Stores the row and notes how to undo it. A row that was stored before the work was broken off is left alone.
     *
     * @throws BusinessException with everything that is wrong with the row
     */
    @Open(OWN_CHECK)
    public Outcome store(ImportPlan plan, ImportCells row) {
        List<ImportChange> before = em.createQuery(
                        "select c from ImportChange c where c.importId = :import and c.rowNumber = :row",
                        ImportChange.class)
                .setParameter("import", plan.importId())
                .setParameter("row", row.number())
                .getResultList();
        return before.isEmpty()
                ? store(targets.of(plan.kind()), plan, row)
                : outcome(before.get(0).getBefore());
    }

    /**
     * Undoes what was done to one record.
     *
     * @throws BusinessException when it was changed since, or something refers to it
     */
    @Open(OWN_CHECK)
    public void undo(ImportPlan plan, long changeId) {
        ImportChange change = em.find(ImportChange.class, changeId, LockModeType.PESSIMISTIC_WRITE);
        if (!change.isUndone()) {
            undo(targets.of(plan.kind()), change);
            change.undo();
        }
    }

    private static <F> List<Violation> check(ImportTarget<F> target, ImportPlan plan, ImportCells row) {
        Violations violations = new Violations();
        Long id = match(target, plan, row, violations);
        if (!violations.isEmpty()) {
            return violations.list();
        }
        ImportCells cells = id == null ? row : row.filled();
        F form = target.form(id, cells);
        List<Violation> broken = target.check(id, form);
        return merged(cells.unreadable(), broken);
    }

    private <F> Outcome store(ImportTarget<F> target, ImportPlan plan, ImportCells row) {
        Violations violations = new Violations();
        Long id = match(target, plan, row, violations);
        violations.throwIfAny();
        ImportRecord before = id == null ? null : target.record(id);
        ImportCells cells = id == null ? row : row.filled();
        F form = target.form(id, cells);
        refuseUnreadable(cells);
        long recordId = id == null ? target.create(form, formKey(plan, row)) : id;
        if (before != null) {
            target.update(recordId, before.version(), form);
        }
        em.flush();
        String undoing = before == null ? null : json(before.cells());
        em.persist(new ImportChange(
                plan.importId(), row.number(), recordId, target.record(recordId).version(), undoing));
        return outcome(undoing);
    }

    private static <F> void undo(ImportTarget<F> target, ImportChange change) {
        long recordId = change.getRecordId();
        if (target.record(recordId).version() != change.getRecordVersion()) {
            throw BusinessException.of("import.undo.changed");
        }
        if (change.getBefore() == null) {
            target.delete(recordId);
            return;
        }
        ImportCells cells = cells(target, change);
        F form = target.form(recordId, cells);
        refuseUnreadable(cells);
        target.update(recordId, change.getRecordVersion(), form);
    }

    /** The record that the row means; null for a new one. */
    private static Long match(ImportTarget<?> target, ImportPlan plan, ImportCells row, Violations violations) {
        String column = plan.matchColumn();
        String value = row.text(column);
        if (value == null) {
            violations.require(plan.mode() == ImportMode.CREATE, column, "import.match.empty");
            return null;
        }
        List<Long> found = target.find(column, value, row);
        if (found.size() > 1) {
            violations.add(column, "import.match.several", found.size());
        } else if (found.isEmpty()) {
            violations.require(plan.mode().creates(), column, "import.match.none");
        } else {
            violations.require(plan.mode().updates(), column, "import.match.exists");
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private static void refuseUnreadable(ImportCells row) {
        if (!row.unreadable().isEmpty()) {
            throw new BusinessException(row.unreadable());
        }
    }

    /** A cell that could not be read is not also said to be missing. */
    private static List<Violation> merged(List<Violation> unreadable, List<Violation> broken) {
        Set<String> said = new HashSet<>();
        unreadable.forEach(violation -> said.add(violation.field()));
        List<Violation> all = new ArrayList<>(unreadable);
        broken.stream().filter(violation -> !said.contains(violation.field())).forEach(all::add);
        return all;
    }

    private static String formKey(ImportPlan plan, ImportCells row) {
        return "import-" + plan.importId() + "-" + row.number();
    }

    private static Outcome outcome(String cellsBefore) {
        return cellsBefore == null ? Outcome.CREATED : Outcome.UPDATED;
    }

    private static String json(Map<String, String> cells) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        cells.forEach(object::add);
        return object.build().toString();
    }

    private static ImportCells cells(ImportTarget<?> target, ImportChange change) {
        JsonObject before =
                Json.createReader(new StringReader(change.getBefore())).readObject();
        Map<String, SheetCell> cells = new HashMap<>();
        for (ImportColumn column : target.columns()) {
            if (before.get(column.key()) instanceof JsonString text) {
                cells.put(column.key(), SheetCell.of(text.getString()));
            }
        }
        return new ImportCells(change.getRowNumber(), cells);
    }
}
