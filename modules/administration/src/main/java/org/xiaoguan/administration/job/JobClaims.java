package org.xiaoguan.administration.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.shared.BusinessClock;

/** Which node does a job: the one whose update takes it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobClaims {
    private static final String BY_TIMER = "run by the timer, in the name of the system";

    /** Whoever has not ended by then has died. */
    private static final Duration BROKEN_OFF = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    /** Sees to it that the job has a row, in a transaction of its own: who holds it for reading would wait for each other. */
    @Open(BY_TIMER)
    public void know(String name) {
        em.createNativeQuery("INSERT IGNORE INTO administration_job (name) VALUES (?1)")
                .setParameter(1, name)
                .executeUpdate();
    }

    /** Whether this node is to do the job of that day: it has not been done, or it failed. */
    @Open(BY_TIMER)
    public boolean claim(String name, LocalDate day) {
        return take(name, day, "(j.doneFor is null or j.doneFor < :day or j.failed = true)");
    }

    /** Whether this node is to do the job of that day once more: it is not being done now. */
    @Open(BY_TIMER)
    public boolean claimAgain(String name, LocalDate day) {
        return take(name, day, ":day = :day");
    }

    private boolean take(String name, LocalDate day, String wanted) {
        return em.createQuery("update Job j set j.doneFor = :day, j.startedAt = :now, j.finishedAt = null,"
                                + " j.changed = 0, j.failed = false where j.name = :name and (" + wanted
                                + " and (j.startedAt is null or j.finishedAt is not null)"
                                + " or j.finishedAt is null and j.startedAt < :brokenOff)")
                        .setParameter("name", name)
                        .setParameter("day", day)
                        .setParameter("now", clock.now())
                        .setParameter("brokenOff", clock.now().minus(BROKEN_OFF))
                        .executeUpdate()
                == 1;
    }

    /** The job has ended. */
    @Open(BY_TIMER)
    public void finish(String name, int changed, boolean failed) {
        em.createQuery("update Job j set j.finishedAt = :now, j.changed = :changed, j.failed = :failed"
                        + " where j.name = :name")
                .setParameter("name", name)
                .setParameter("now", clock.now())
                .setParameter("changed", changed)
                .setParameter("failed", failed)
                .executeUpdate();
    }
}
