package org.xiaoguan.administration.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.References;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.ui.form.FormKeys;

/** Reads, locks, makes and deletes records of base tables. */
@Stateless
public class RecordKeeper implements Records {
    private static final String REASON = "the calling service asks for the permission";

    @PersistenceContext
    EntityManager em;

    @Inject
    References references;

    @Inject
    FormKeys formKeys;

    @Open(REASON)
    @Override
    public <E> E find(Class<E> type, long id) {
        return known(em.find(type, id));
    }

    @Open(REASON)
    @Override
    public <E> E locked(Class<E> type, long id) {
        return known(em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Open(REASON)
    @Override
    public <E extends Versioned> E unchanged(Class<E> type, long id, int readVersion) {
        E record = locked(type, id);
        ConflictException.check(kind(type), id, readVersion, record.getVersion());
        return record;
    }

    @Open(REASON)
    @Override
    public <E extends Versioned> long create(Class<E> type, String formKey, Supplier<E> make) {
        Long made = formKeys.claim(formKey, kind(type));
        if (made != null) {
            return made;
        }
        E record = make.get();
        em.persist(record);
        formKeys.fulfil(formKey, record.getId());
        return record.getId();
    }

    @Open(REASON)
    @Override
    public void delete(Class<?> type, long id) {
        Object record = locked(type, id);
        references.refuseDeletion(kind(type), id);
        em.remove(record);
    }

    @Open(REASON)
    @Override
    public boolean isTaken(Class<?> type, String attribute, String value, Long own) {
        return value != null
                && !em.createQuery(
                                "select x.id from " + type.getSimpleName() + " x where x." + attribute
                                        + " = :value and x.id <> :own",
                                Long.class)
                        .setParameter("value", value.strip())
                        .setParameter("own", own == null ? -1L : own)
                        .getResultList()
                        .isEmpty();
    }

    @Open("the name of what a visible record refers to is always shown")
    @Override
    public Map<Long, String> called(String entity, String attribute, Set<Long> ids) {
        return em.createQuery(
                        "select x.id, x." + attribute + " from " + entity + " x where x.id in :ids and x." + attribute
                                + " is not null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private static String kind(Class<?> type) {
        return type.getAnnotation(Audited.class).kind();
    }

    private static <E> E known(E record) {
        if (record == null) {
            throw new NotFoundException();
        }
        return record;
    }
}
