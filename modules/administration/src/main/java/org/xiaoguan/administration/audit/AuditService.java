package org.xiaoguan.administration.audit;

import static org.xiaoguan.administration.AdministrationPermissions.AUDIT_VIEW;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Reads the audit trail: of one record on its page, and searched as a whole. */
@Stateless
@LocalBean
@Local(History.class)
public class AuditService implements History {
    private static final String CHECKED = "the record's page has checked that the caller may see the record";
    private static final int MAX_HISTORY = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    ChangeTexts texts;

    @Open(CHECKED)
    @Override
    public List<HistoryEntry> of(String kind, long recordId) {
        return of(kind, recordId, false);
    }

    @Open(CHECKED)
    @Override
    public List<HistoryEntry> of(String kind, long recordId, boolean restricted) {
        return entries(
                restricted,
                em.createQuery(
                                "select c from ChangeRecord c where (c.kind = :kind and c.recordId = :id)"
                                        + " or (c.parentKind = :kind and c.parentId = :id) order by c.id desc",
                                ChangeRecord.class)
                        .setParameter("kind", kind)
                        .setParameter("id", recordId)
                        .setMaxResults(MAX_HISTORY)
                        .getResultList());
    }

    @Open(CHECKED)
    @Override
    public List<HistoryEntry> of(String kind, Set<Long> recordIds, boolean restricted) {
        return entries(
                restricted,
                em.createQuery(
                                "select c from ChangeRecord c where (c.kind = :kind and c.recordId in :ids)"
                                        + " or (c.parentKind = :kind and c.parentId in :ids) order by c.id desc",
                                ChangeRecord.class)
                        .setParameter("kind", kind)
                        .setParameter("ids", recordIds)
                        .setMaxResults(MAX_HISTORY)
                        .getResultList());
    }

    @Open(CHECKED)
    @Override
    public List<HistoryEntry> before(
            String kind, Set<Long> recordIds, List<String> attributes, Instant before, long id, int most) {
        StringBuilder concerned = new StringBuilder("c.action <> :changed");
        for (int i = 0; i < attributes.size(); i++) {
            concerned.append(" or c.changes like :attribute").append(i);
        }
        TypedQuery<ChangeRecord> query = em.createQuery(
                        "select c from ChangeRecord c where c.kind = :kind and c.recordId in :ids and c.changedAt <= :before"
                                + " and (c.changedAt < :before or c.id < :id) and (" + concerned
                                + ") order by c.changedAt desc, c.id desc",
                        ChangeRecord.class)
                .setParameter("kind", kind)
                .setParameter("ids", recordIds)
                .setParameter("before", before)
                .setParameter("id", id)
                .setParameter("changed", AuditAction.CHANGED)
                .setMaxResults(most);
        for (int i = 0; i < attributes.size(); i++) {
            query.setParameter("attribute" + i, "%\"field\":\"" + attributes.get(i) + "\"%");
        }
        return entries(false, query.getResultList());
    }

    @Open(CHECKED)
    @Override
    public List<HistoryEntry> since(String kind, long recordId, int readVersion) {
        return since(kind, recordId, readVersion, false);
    }

    @Open(CHECKED)
    @Override
    public List<HistoryEntry> since(String kind, long recordId, int readVersion, boolean restricted) {
        return entries(
                restricted,
                em.createQuery(
                                "select c from ChangeRecord c where (c.kind = :kind and c.recordId = :id"
                                        + " and c.recordVersion > :version) or (c.parentKind = :kind and c.parentId = :id"
                                        + " and c.changedAt > (select max(r.changedAt) from ChangeRecord r where r.kind = :kind"
                                        + " and r.recordId = :id and r.recordVersion <= :version)) order by c.id",
                                ChangeRecord.class)
                        .setParameter("kind", kind)
                        .setParameter("id", recordId)
                        .setParameter("version", readVersion)
                        .setMaxResults(MAX_HISTORY)
                        .getResultList());
    }

    /** The whole trail, filtered and paged. */
    @Requires(AUDIT_VIEW)
    public ListResult<HistoryEntry> search(AuditFilter filter, ListRequest request) {
        ListResult<ChangeRecord> found = query(filter).page(request);
        return new ListResult<>(entries(false, found.rows()), found.count());
    }

    /** The whole trail, filtered, the oldest first. */
    @Requires(AUDIT_VIEW)
    public void export(AuditFilter filter, Consumer<HistoryEntry> consumer) {
        query(filter).forEach(ChangeRecord::getId, change -> consumer.accept(entry(false, change)));
    }

    private ListQuery<ChangeRecord> query(AuditFilter filter) {
        return ListQuery.of(em, ChangeRecord.class, "c", "ChangeRecord c", "c.id")
                .where("c.userName = :user", "user", texts.isSystem(filter.userName()) ? null : filter.userName())
                .where("c.userId < :person", "person", texts.isSystem(filter.userName()) ? 0L : null)
                .where("c.kind = :kind", "kind", filter.kind())
                .where("c.recordId = :record", "record", filter.recordId())
                .where("c.changedAt >= :from", "from", filter.from())
                .where("c.changedAt < :to", "to", filter.to());
    }

    /** Kinds of records that the trail tells of. */
    @Requires(AUDIT_VIEW)
    public List<String> kinds() {
        return em.createQuery("select distinct c.kind from ChangeRecord c order by c.kind", String.class)
                .getResultList();
    }

    @Open(CHECKED)
    @Override
    public String who(HistoryEntry entry) {
        return texts.who(entry);
    }

    private List<HistoryEntry> entries(boolean restricted, List<ChangeRecord> records) {
        return records.stream().map(change -> entry(restricted, change)).toList();
    }

    private boolean isShown(FieldChange change, boolean restricted) {
        String permission = change.permission();
        return permission == null
                || (access.may(permission)
                        && (restricted || access.scope(permission).all()));
    }

    private static List<String> parts(FieldChange change, String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return change.many() ? List.of(text.split(AuditText.PART)) : List.of(text);
    }

    private HistoryEntry entry(boolean restricted, ChangeRecord record) {
        String concept = record.getKind().substring(record.getKind().lastIndexOf('.') + 1);
        List<HistoryEntry.Field> fields = record.fieldChanges().stream()
                .filter(change -> isShown(change, restricted))
                .map(change -> new HistoryEntry.Field(
                        concept + "." + change.field(), parts(change, change.before()), parts(change, change.after())))
                .toList();
        return new HistoryEntry(
                record.getId(),
                record.getChangedAt(),
                record.getUserName(),
                record.getUserId() < 0,
                record.getAddress(),
                record.getKind(),
                record.getRecordId(),
                record.getRecordVersion(),
                record.getAction().name(),
                fields);
    }
}
