package org.xiaoguan.administration.reference;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.References;
import org.xiaoguan.administration.api.ReferringRecords;

/** Counts what every module says refers to a record. */
@Stateless
public class ReferenceCheck implements References {
    private static final Pattern OF_ONE = Pattern.compile("= :id\\b");

    @Resource
    TransactionSynchronizationRegistry transaction;

    @PersistenceContext
    EntityManager em;

    private List<ReferenceSource> sources;

    /** In the order of their modules: who deletes reads the same first each time. */
    @Inject
    void find(@Any Instance<ReferenceSource> found) {
        sources = found.stream()
                .sorted(Comparator.comparing(source -> source.getClass().getName()))
                .toList();
    }

    @Open("called by services that are about to delete")
    @Override
    public void refuseDeletion(String kind, long id) {
        Reference.refuse(sources.stream()
                .flatMap(source -> source.referencesTo(kind).stream())
                .map(referring -> new Reference(referring.key(), count(referring, kind, id))));
    }

    @Open("called by services that are about to delete")
    @Override
    public void expectDeletion(String kind, Collection<Long> ids) {
        sources.stream()
                .flatMap(source -> source.referencesTo(kind).stream())
                .filter(referring -> !ids.isEmpty() && isForMany(referring.records()))
                .filter(referring -> count(OF_ONE.matcher(referring.records()).replaceAll("in :id"), kind, ids) == 0)
                .forEach(referring -> free().put(new Asked(kind, referring.records()), Set.copyOf(ids)));
    }

    /** Whether the record stands behind an equals sign wherever it is named, so that several can stand there. */
    private static boolean isForMany(String records) {
        return !OF_ONE.matcher(records).replaceAll("").contains(":id");
    }

    private long count(ReferringRecords referring, String kind, long id) {
        boolean known = free().getOrDefault(new Asked(kind, referring.records()), Set.of())
                .contains(id);
        return known ? 0 : count(referring.records(), kind, id);
    }

    private long count(String records, String kind, Object id) {
        TypedQuery<Long> query =
                em.createQuery("select count(x.id) from " + records, Long.class).setParameter("id", id);
        return (records.contains(":kind") ? query.setParameter("kind", kind) : query).getSingleResult();
    }

    /** Records of which the caller's transaction knows that nothing refers to them, by what was asked. */
    @SuppressWarnings("unchecked") // nobody else knows the key
    private Map<Asked, Set<Long>> free() {
        Map<Asked, Set<Long>> free = (Map<Asked, Set<Long>>) transaction.getResource(Asked.class);
        if (free == null) {
            free = new HashMap<>();
            transaction.putResource(Asked.class, free);
        }
        return free;
    }

    private record Asked(String kind, String records) {}
}
