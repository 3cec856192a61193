package org.xiaoguan.administration.dictionary;

import static org.xiaoguan.administration.AdministrationPermissions.DICTIONARY_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.DICTIONARY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;

/** Keeps the words of the dictionaries. */
@Stateless
public class DictionaryService {
    static final String KIND = "administration.dictionary";

    /** Dictionaries that the system uses. */
    public static final List<String> DICTIONARIES =
            List.of("region", "customer-kind", "industry", "customer-source", "reason", "complaint-kind");

    /** The dictionary of that name; the first one where there is none. */
    static String known(String name) {
        return name != null && DICTIONARIES.contains(name) ? name : DICTIONARIES.get(0);
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Requires(DICTIONARY_VIEW)
    public List<DictionaryItem> items(String dictionary) {
        return em.createQuery(
                        "select i from DictionaryItem i where i.dictionary = :dictionary"
                                + " order by i.position, i.code",
                        DictionaryItem.class)
                .setParameter("dictionary", dictionary)
                .getResultList();
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(DICTIONARY_VIEW)
    public DictionaryItem find(long id) {
        return records.find(DictionaryItem.class, id);
    }

    /** Adds a word; the same form key again gives the word that it made first. */
    @Requires(DICTIONARY_EDIT)
    public long create(String dictionary, DictionaryItemForm form, String formKey) {
        return records.create(DictionaryItem.class, formKey, () -> {
            if (!DICTIONARIES.contains(dictionary)) {
                throw new NotFoundException();
            }
            refuseDuplicate(dictionary, form.getCode(), -1);
            checkParent(dictionary, null, form.getParentId());
            return new DictionaryItem(dictionary, form);
        });
    }

    /** Changes a word that nobody else changed since it was read. */
    @Requires(DICTIONARY_EDIT)
    public void update(long id, int readVersion, DictionaryItemForm form) {
        DictionaryItem item = lockedWithTree(id);
        ConflictException.check(KIND, id, readVersion, item.getVersion());
        refuseDuplicate(item.getDictionary(), form.getCode(), id);
        checkParent(item.getDictionary(), id, form.getParentId());
        item.change(form);
    }

    @Requires(DICTIONARY_EDIT)
    public void setClosed(long id, boolean closed) {
        records.locked(DictionaryItem.class, id).setClosed(closed);
    }

    /** Deletes a word that nothing refers to. */
    @Requires(DICTIONARY_EDIT)
    public void delete(long id) {
        records.delete(DictionaryItem.class, id);
    }

    private void refuseDuplicate(String dictionary, String code, long ownId) {
        boolean taken = code != null
                && !em.createQuery(
                                "select i.id from DictionaryItem i where i.dictionary = :dictionary"
                                        + " and i.code = :code and i.id <> :own",
                                Long.class)
                        .setParameter("dictionary", dictionary)
                        .setParameter("code", code.strip())
                        .setParameter("own", ownId)
                        .getResultList()
                        .isEmpty();
        if (taken) {
            throw BusinessException.at("code", "error.duplicate");
        }
    }

    /** The parent is a word of the same dictionary, and neither the word itself nor below it. */
    private void checkParent(String dictionary, Long ownId, Long parentId) {
        for (Long above = parentId; above != null; ) {
            DictionaryItem item = em.find(DictionaryItem.class, above);
            if (item == null || !item.getDictionary().equals(dictionary)) {
                throw BusinessException.at("parentId", "error.not-found");
            }
            if (above.equals(ownId)) {
                throw BusinessException.at("parentId", "dictionary.parent.self");
            }
            above = item.getParentId();
        }
    }

    /** Two moves that are each right and together make a cycle wait for one another. */
    private DictionaryItem lockedWithTree(long id) {
        em.createQuery(
                        "select i from DictionaryItem i where i.dictionary ="
                                + " (select x.dictionary from DictionaryItem x where x.id = :id) order by i.id",
                        DictionaryItem.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return records.locked(DictionaryItem.class, id);
    }
}
