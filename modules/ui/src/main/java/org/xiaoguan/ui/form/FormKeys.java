package org.xiaoguan.ui.form;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.CurrentUser;

/**
 * Makes a form that is sent twice, by whatever means, create one document. The key of the form is inserted under a UNIQUE
 * constraint in the transaction that creates the document; a second transaction with the same key waits for the first.
 */
@Stateless
public class FormKeys {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    /** A new key, for the page bean to keep when the form is opened. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /**
     * Claims the key for the document about to be created.
     *
     * @param key key that the form was given when it was opened; null where no form asks (imports, the demo)
     * @param kind kind of the document
     * @return id of the document that was already created with this key; null when the caller may create it
     */
    public Long claim(String key, String kind) {
        if (key == null) {
            return null;
        }
        int inserted = em.createNativeQuery("insert ignore into ui_form_key (form_key, user_id, kind) values (?, ?, ?)")
                .setParameter(1, key)
                .setParameter(2, currentUser.getId())
                .setParameter(3, kind)
                .executeUpdate();
        return inserted == 1 ? null : documentId(key, kind);
    }

    /** Notes which document was created with the key. */
    public void fulfil(String key, long documentId) {
        if (key != null) {
            em.createNativeQuery("update ui_form_key set document_id = ? where form_key = ?")
                    .setParameter(1, documentId)
                    .setParameter(2, key)
                    .executeUpdate();
        }
    }

    /** Forgets some of the keys made before that moment; how many. */
    public int forget(Instant before, int most) {
        return em.createNativeQuery("delete from ui_form_key where made_at < ? limit " + most)
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }

    private Long documentId(String key, String kind) {
        List<?> found = em.createNativeQuery(
                        "select document_id from ui_form_key where form_key = ? and user_id = ? and kind = ?")
                .setParameter(1, key)
                .setParameter(2, currentUser.getId())
                .setParameter(3, kind)
                .getResultList();
        if (found.isEmpty() || found.get(0) == null) {
            throw BusinessException.of("error.form-key");
        }
        return ((Number) found.get(0)).longValue();
    }
}
