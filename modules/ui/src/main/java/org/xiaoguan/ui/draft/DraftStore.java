package org.xiaoguan.ui.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.shared.BusinessClock;

/** The table of drafts, one a user, form and record, and the secret that signs their tokens. */
@Stateless
public class DraftStore {
    private static final String SECRET = "draft";

    /** A stored draft: the form's names and values as they were sent. */
    public record Stored(String content, Instant savedAt) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    /** Keeps the draft and says when. */
    public Instant save(DraftToken token, String content) {
        Instant now = clock.now();
        em.createNativeQuery(
                        "insert into ui_draft (user_id, page_key, record_key, content, saved_at) values (?, ?, ?, ?, ?)"
                                + " on duplicate key update content = values(content), saved_at = values(saved_at)")
                .setParameter(1, token.userId())
                .setParameter(2, token.page())
                .setParameter(3, token.record())
                .setParameter(4, content)
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return now;
    }

    public Optional<Stored> find(DraftToken token) {
        List<?> rows = em.createNativeQuery(
                        "select content, saved_at from ui_draft where user_id = ? and page_key = ? and record_key = ?")
                .setParameter(1, token.userId())
                .setParameter(2, token.page())
                .setParameter(3, token.record())
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> new Stored((String) row[0], at(row[1])));
    }

    public void delete(DraftToken token) {
        em.createNativeQuery("delete from ui_draft where user_id = ? and page_key = ? and record_key = ?")
                .setParameter(1, token.userId())
                .setParameter(2, token.page())
                .setParameter(3, token.record())
                .executeUpdate();
    }

    /** Forgets some of the drafts saved last before that moment; how many. */
    public int forget(Instant before, int most) {
        return em.createNativeQuery("delete from ui_draft where saved_at < ? limit " + most)
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The secret of this installation, made at first use; every node reads the same. */
    public byte[] secret() {
        byte[] proposed = new byte[32];
        new SecureRandom().nextBytes(proposed);
        em.createNativeQuery("insert ignore into ui_secret (name, content) values (?, ?)")
                .setParameter(1, SECRET)
                .setParameter(2, Base64.getEncoder().encodeToString(proposed))
                .executeUpdate();
        Object kept = em.createNativeQuery("select content from ui_secret where name = ?")
                .setParameter(1, SECRET)
                .getSingleResult();
        return Base64.getDecoder().decode((String) kept);
    }

    private static Instant at(Object column) {
        return column instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
