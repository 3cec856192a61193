package org.xiaoguan.administration.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportRecord;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.importing.Checked.Asked;
import org.xiaoguan.administration.importing.Progress.Outcome;
import org.xiaoguan.administration.spreadsheet.SheetCell;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.text.Texts;

/** Checks, stores and undoes rows through the target's services, each step in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportRows {
    private static final String OWN_CHECK = "the target's services ask for permission row by row";

    @PersistenceContext
    EntityManager em;

    @Inject
    ImportTargets targets;

    @Inject
    Texts texts;

    /**
     * What is wrong with each of the rows, in their order, and what they take for themselves; nothing is stored.
     *
     * @param taken what was proposed to rows before; what is proposed to these is added
     */
    @Open(OWN_CHECK)
    public List<Checked> check(ImportPlan plan, List<ImportCells> rows, Set<String> taken) {
        ImportTarget<?> target = expecting(plan, rows);
        List<Checked> found = new ArrayList<>();
        for (ImportCells row : rows) {
            found.add(check(target, plan, row, taken));
        }
        return found;
    }

    /**
     * Stores the rows and notes how to undo them. Those that were stored before the work was broken off are left alone.
     *
     * @return what became of each, by its number
     * @throws BusinessException with everything that is wrong with the first bad one; none of them is stored then
     */
    @Open(OWN_CHECK)
    public Map<Integer, Outcome> store(ImportPlan plan, List<ImportCells> rows) {
        Map<Integer, Outcome> outcomes = new HashMap<>();
        em.createQuery(
                        "select c from ImportChange c where c.importId = :import and c.rowNumber in :rows",
                        ImportChange.class)
                .setParameter("import", plan.importId())
                .setParameter("rows", rows.stream().map(ImportCells::number).toList())
                .getResultList()
                .forEach(change -> outcomes.put(change.getRowNumber(), outcome(change.getBefore())));
        List<ImportCells> left =
                rows.stream().filter(row -> !outcomes.containsKey(row.number())).toList();
        ImportTarget<?> target = expecting(plan, left);
        List<Stored> stored = left.stream().map(row -> store(target, plan, row)).toList();
        em.flush();
        stored.forEach(done -> outcomes.put(done.row(), note(target, plan, done)));
        return outcomes;
    }

    /** A row alone asks for itself what is looked up for many. */
    private ImportTarget<?> expecting(ImportPlan plan, List<ImportCells> rows) {
        ImportTarget<?> target = targets.of(plan.kind());
        if (rows.size() > 1) {
            target.expect(rows);
        }
        return target;
    }

    /**
     * Undoes what was done to these records, in their order.
     *
     * @throws BusinessException when one of them was changed since, or something refers to it; none is undone then
     */
    @Open(OWN_CHECK)
    public void undo(ImportPlan plan, List<Long> changeIds) {
        Map<Long, ImportChange> changes = em.createQuery(
                        "select c from ImportChange c where c.id in :ids", ImportChange.class)
                .setParameter("ids", changeIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(change -> !change.isUndone())
                .collect(Collectors.toMap(ImportChange::getId, change -> change));
        ImportTarget<?> target = targets.of(plan.kind());
        if (changes.size() > 1) {
            target.expectDeletion(changes.values().stream()
                    .filter(change -> change.getBefore() == null)
                    .map(ImportChange::getRecordId)
                    .toList());
        }
        changeIds.stream().map(changes::get).filter(Objects::nonNull).forEach(change -> {
            undo(target, plan, change);
            change.undo();
        });
    }

    /**
     * Makes what the uploader chose to have made of texts that nobody knew, all of it or nothing.
     *
     * @throws BusinessException that names what cannot be made
     */
    @Open(OWN_CHECK)
    public void make(ImportPlan plan) {
        ImportTarget<?> target = targets.of(plan.kind());
        List<String> columns = target.columns().stream().map(ImportColumn::key).toList();
        em.createQuery(
                        "select m from ImportMaking m where m.importId = :import and m.recordId is null order by m.id",
                        ImportMaking.class)
                .setParameter("import", plan.importId())
                .getResultStream()
                .sorted(Comparator.comparingInt(making -> columns.indexOf(making.getColumnKey())))
                .forEach(making -> make(target, making));
    }

    /** What is made later may need it, so it is written at once. */
    private void make(ImportTarget<?> target, ImportMaking making) {
        try {
            making.made(target.make(making.getColumnKey(), making.getText(), making.getHint(), making.getProposal()));
            em.flush();
        } catch (BusinessException e) {
            throw BusinessException.at(
                    "file",
                    "import.make.refused",
                    making.getText(),
                    texts.of(e.violations().get(0)));
        }
    }

    /**
     * Takes back a record that was made of a text that nobody knew.
     *
     * @throws BusinessException when it was changed since, or something refers to it
     */
    @Open(OWN_CHECK)
    public void unmake(ImportPlan plan, ImportMaking making) {
        targets.of(plan.kind()).unmake(making.getColumnKey(), making.getRecordId());
        em.remove(em.find(ImportMaking.class, making.getId()));
    }

    /** The row of a change that is kept: what would be restored, or what was created. */
    @Open(OWN_CHECK)
    public ImportCells kept(ImportPlan plan, long changeId) {
        ImportTarget<?> target = targets.of(plan.kind());
        ImportChange change = em.find(ImportChange.class, changeId);
        return change.getBefore() == null
                ? cells(target, change, target.record(change.getRecordId()).cells())
                : cells(target, change, before(change));
    }

    private static <F> Checked check(ImportTarget<F> target, ImportPlan plan, ImportCells row, Set<String> taken) {
        Violations violations = new Violations();
        Long id = match(target, plan, row, violations);
        List<ImportUnique> uniques = new ArrayList<>(meant(target, plan, row, id));
        if (!violations.isEmpty()) {
            return new Checked(id == null, violations.list(), uniques, Asked.NOTHING);
        }
        ImportCells cells = id == null ? row.completed() : row.filled();
        F form = target.form(id, cells);
        Map<String, String> proposals = id == null ? target.proposals(form, taken) : Map.of();
        if (!proposals.isEmpty()) {
            cells = cells.with(proposals);
            form = target.form(null, cells);
        }
        uniques.addAll(target.uniques(id, form));
        List<Violation> found = Checked.merged(cells.unreadable(), cells.withoutMade(target.check(id, form)));
        return new Checked(id == null, found, uniques, new Asked(cells.unknown(), proposals));
    }

    /** Which record the row means: two rows of a file may not mean the same one. */
    private static List<ImportUnique> meant(ImportTarget<?> target, ImportPlan plan, ImportCells row, Long id) {
        Violation twice = new Violation(plan.matchColumn(), "import.match.twice", List.of());
        String identity = target.identity(plan.matchColumn(), row);
        return Stream.of(
                        identity == null ? null : "row " + identity.toLowerCase(Locale.ROOT),
                        id == null ? null : "record " + id)
                .filter(Objects::nonNull)
                .map(value -> new ImportUnique(value, null, twice))
                .toList();
    }

    private static <F> Stored store(ImportTarget<F> target, ImportPlan plan, ImportCells row) {
        Violations violations = new Violations();
        Long id = match(target, plan, row, violations);
        violations.throwIfAny();
        ImportRecord before = id == null ? null : target.record(id);
        ImportCells cells = id == null ? row.completed() : row.filled();
        F form = target.form(id, cells);
        refuseUnreadable(cells);
        long recordId = id == null ? target.create(form) : id;
        if (before != null) {
            target.update(recordId, before.version(), form);
        }
        return new Stored(row.number(), recordId, before);
    }

    /** Notes how to undo what was stored. */
    private Outcome note(ImportTarget<?> target, ImportPlan plan, Stored stored) {
        ImportRecord before = stored.before();
        int version = target.version(stored.recordId());
        if (before != null && before.version() == version) {
            return Outcome.UNCHANGED;
        }
        Integer found = before == null ? null : before.version();
        String undoing = before == null ? null : json(before.cells());
        em.persist(new ImportChange(plan.importId(), stored.row(), stored.recordId(), found, version, undoing));
        return outcome(undoing);
    }

    /**
     * A row whose record is changed or made, though its version is not known until it is written.
     *
     * @param before the record as it was; null when the row made it
     */
    private record Stored(int row, long recordId, ImportRecord before) {}

    private <F> void undo(ImportTarget<F> target, ImportPlan plan, ImportChange change) {
        long recordId = change.getRecordId();
        ImportRecord present = present(target, recordId);
        if (present.version() != change.getRecordVersion()) {
            boolean later = !changes(plan, recordId, present.version()).isEmpty();
            throw BusinessException.of(later ? "import.undo.later" : "import.undo.changed");
        }
        if (change.getBefore() == null) {
            target.delete(recordId);
            return;
        }
        Map<String, String> restored = before(change);
        restored.entrySet()
                .removeIf(cell -> cell.getValue().equals(present.cells().get(cell.getKey())));
        ImportCells cells = cells(target, change, restored);
        F form = target.form(recordId, cells);
        refuseUnreadable(cells);
        target.update(recordId, change.getRecordVersion(), form);
        em.flush();
        int version = target.version(recordId);
        if (change.getFoundVersion() != null) {
            changes(plan, recordId, change.getFoundVersion()).forEach(earlier -> earlier.standsAgain(version));
        }
    }

    private static ImportRecord present(ImportTarget<?> target, long recordId) {
        try {
            return target.record(recordId);
        } catch (NotFoundException e) {
            throw BusinessException.of("import.undo.gone");
        }
    }

    /** The change of an import, not undone, that left the record at this version. */
    private List<ImportChange> changes(ImportPlan plan, long recordId, int version) {
        return em.createQuery(
                        "select c from ImportChange c join ImportJob j on j.id = c.importId where c.recordId = :record"
                                + " and c.recordVersion = :version and c.undone = false and j.kind = :kind",
                        ImportChange.class)
                .setParameter("record", recordId)
                .setParameter("version", version)
                .setParameter("kind", plan.kind())
                .getResultList();
    }

    /** The record that the row means; null for a new one. */
    private static Long match(ImportTarget<?> target, ImportPlan plan, ImportCells row, Violations violations) {
        String column = plan.matchColumn();
        String value = row.text(column);
        if (value == null) {
            violations.require(plan.mode().creates(), column, "import.match.empty");
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

    private static Outcome outcome(String cellsBefore) {
        return cellsBefore == null ? Outcome.CREATED : Outcome.UPDATED;
    }

    private static String json(Map<String, String> cells) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        cells.forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> before(ImportChange change) {
        Map<String, String> cells = new HashMap<>();
        Json.createReader(new StringReader(change.getBefore()))
                .readObject()
                .forEach((column, text) -> cells.put(column, ((JsonString) text).getString()));
        return cells;
    }

    private static ImportCells cells(ImportTarget<?> target, ImportChange change, Map<String, String> texts) {
        Map<String, SheetCell> cells = new HashMap<>();
        for (ImportColumn column : target.columns()) {
            if (texts.containsKey(column.key())) {
                cells.put(column.key(), SheetCell.of(texts.get(column.key())));
            }
        }
        return new ImportCells(change.getRowNumber(), cells);
    }
}
