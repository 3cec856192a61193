package org.xiaoguan.administration.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.shared.BusinessClock;

/** What the background work reads and writes of imports, each step in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportStore {
    private static final String OWN_WORK = "the work was started by somebody who may import";
    private static final int CHANGES_AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Open(OWN_WORK)
    public ImportPlan plan(long importId) {
        ImportJob job = em.find(ImportJob.class, importId);
        return new ImportPlan(
                importId,
                job.getKind(),
                job.getFileName(),
                job.getState(),
                job.getMatchColumn(),
                job.getMode(),
                job.getWorked());
    }

    @Open(OWN_WORK)
    public byte[] file(long importId) {
        return em.find(ImportFile.class, importId).getContent();
    }

    /** Begins a dry run and forgets what an earlier one, that was broken off, found. */
    @Open(OWN_WORK)
    public void beginCheck(long importId, int rows) {
        forgetProblems(importId, ImportState.CHECKING);
        locked(importId).count(rows);
    }

    /** Begins to undo and forgets what was kept when it was tried before. */
    @Open(OWN_WORK)
    public void beginUndo(long importId) {
        forgetProblems(importId, ImportState.UNDOING);
        long undone = em.createQuery(
                        "select count(c.id) from ImportChange c where c.importId = :import and c.undone = true",
                        Long.class)
                .setParameter("import", importId)
                .getSingleResult();
        locked(importId).takeBack((int) undone);
    }

    private void forgetProblems(long importId, ImportState phase) {
        em.createQuery("delete from ImportProblem p where p.importId = :import and p.phase = :phase")
                .setParameter("import", importId)
                .setParameter("phase", phase)
                .executeUpdate();
    }

    /** Numbers of the rows that the dry run found bad. */
    @Open(OWN_WORK)
    public Set<Integer> badRows(long importId) {
        return new HashSet<>(em.createQuery(
                        "select distinct p.rowNumber from ImportProblem p"
                                + " where p.importId = :import and p.phase = :checking",
                        Integer.class)
                .setParameter("import", importId)
                .setParameter("checking", ImportState.CHECKING)
                .getResultList());
    }

    /** Notes what became of some rows. */
    @Open(OWN_WORK)
    public void progress(long importId, Progress progress, List<ImportProblem> problems) {
        problems.forEach(em::persist);
        locked(importId).progress(progress, clock.now());
    }

    /** The work is done; a file whose rows are stored is needed no more. */
    @Open(OWN_WORK)
    public void finish(long importId) {
        ImportJob job = locked(importId);
        job.finish();
        if (job.getState() == ImportState.DONE) {
            em.createQuery("delete from ImportFile f where f.importId = :import")
                    .setParameter("import", importId)
                    .executeUpdate();
        }
    }

    @Open(OWN_WORK)
    public void fail(long importId, String chinese, String english) {
        locked(importId).fail(chinese, english);
    }

    /** The next changes to undo, the latest first. */
    @Open(OWN_WORK)
    public List<ImportChange> changesBefore(long importId, long changeId) {
        return em.createQuery(
                        "select c from ImportChange c where c.importId = :import and c.undone = false and c.id < :before"
                                + " order by c.id desc",
                        ImportChange.class)
                .setParameter("import", importId)
                .setParameter("before", changeId)
                .setMaxResults(CHANGES_AT_ONCE)
                .getResultList();
    }

    private ImportJob locked(long importId) {
        return em.find(ImportJob.class, importId, LockModeType.PESSIMISTIC_WRITE);
    }
}
