package org.xiaoguan.administration.importing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;

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

    /** @throws BusinessException while it is to be told what the file holds */
    @Open(OWN_WORK)
    public void refuseOpenKind(long importId) {
        long open = em.createQuery(
                        "select count(u.id) from ImportUnknown u where u.importId = :import and u.columnKey = :kind",
                        Long.class)
                .setParameter("import", importId)
                .setParameter("kind", Meanings.KIND)
                .getSingleResult();
        if (open > 0) {
            throw BusinessException.at("file", "import.file.kind");
        }
    }

    /** Begins a dry run and forgets what an earlier one, that was broken off, found. */
    @Open(OWN_WORK)
    public void beginCheck(long importId, int rows) {
        forgetProblems(importId, ImportState.CHECKING);
        forgetQuestions(importId);
        em.createQuery("delete from ImportProposal p where p.importId = :import and p.changed = false")
                .setParameter("import", importId)
                .executeUpdate();
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

    /** What people told of texts in files of this kind. */
    @Open(OWN_WORK)
    public List<ImportWord> words(String kind) {
        return em.createQuery("select w from ImportWord w where w.kind = :kind", ImportWord.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** What was proposed to rows, by row and column; only what the uploader changed, or all. */
    @Open(OWN_WORK)
    public Map<Integer, Map<String, String>> proposals(long importId, boolean changed) {
        Map<Integer, Map<String, String>> byRow = new HashMap<>();
        em.createQuery(
                        "select p from ImportProposal p where p.importId = :import and (p.changed = true or p.changed = :c)",
                        ImportProposal.class)
                .setParameter("import", importId)
                .setParameter("c", changed)
                .getResultList()
                .forEach(proposal -> byRow.computeIfAbsent(proposal.getRowNumber(), row -> new HashMap<>())
                        .put(proposal.getColumnKey(), proposal.getText()));
        return byRow;
    }

    /** Notes what is proposed to rows, unless the uploader chose something else before. */
    @Open(OWN_WORK)
    public void propose(long importId, List<ImportProposal> proposals) {
        if (proposals.isEmpty()) {
            return;
        }
        Set<Integer> chosen = proposals(importId, true).keySet();
        proposals.stream()
                .filter(proposal -> !chosen.contains(proposal.getRowNumber()))
                .forEach(em::persist);
    }

    /** Notes what nobody has told the meaning of. */
    @Open(OWN_WORK)
    public void ask(List<ImportUnknown> unknown) {
        unknown.forEach(em::persist);
    }

    /** The same for a file that goes no further until its headings are understood. */
    @Open(OWN_WORK)
    public void askAnew(long importId, List<ImportUnknown> unknown) {
        forgetQuestions(importId);
        ask(unknown);
    }

    private void forgetQuestions(long importId) {
        em.createQuery("delete from ImportUnknown u where u.importId = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }

    /** The file that waits until this one is stored, if any: its dry run is due now. */
    @Open(OWN_WORK)
    public Optional<Long> next(long importId) {
        ImportJob job = em.find(ImportJob.class, importId);
        if (job.getBatchId() == null || job.getState() != ImportState.DONE) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select j from ImportJob j where j.batchId = :batch and j.state = :waiting order by j.id",
                        ImportJob.class)
                .setParameter("batch", job.getBatchId())
                .setParameter("waiting", ImportState.WAITING)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(waiting -> {
                    waiting.check(clock.now());
                    return waiting.getId();
                });
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

    /** What is chosen to be made of texts that nobody knew when rows are stored. */
    @Open(OWN_WORK)
    public List<ImportMaking> chosenMakings(long importId) {
        return em.createQuery(
                        "select m from ImportMaking m where m.importId = :import and m.recordId is null",
                        ImportMaking.class)
                .setParameter("import", importId)
                .getResultList();
    }

    /** What no row needs is not made. */
    @Open(OWN_WORK)
    public void forget(List<ImportMaking> makings) {
        makings.forEach(making -> em.remove(em.find(ImportMaking.class, making.getId())));
    }

    /** Whether none of the rows changed anything. */
    @Open(OWN_WORK)
    public boolean isStoredNothing(long importId) {
        ImportJob job = em.find(ImportJob.class, importId);
        return job.getCreated() + job.getUpdated() == 0;
    }

    /** What was made of texts that nobody knew, the latest first. */
    @Open(OWN_WORK)
    public List<ImportMaking> makings(long importId) {
        return em.createQuery(
                        "select m from ImportMaking m where m.importId = :import and m.recordId is not null"
                                + " order by m.id desc",
                        ImportMaking.class)
                .setParameter("import", importId)
                .getResultList();
    }

    private ImportJob locked(long importId) {
        return em.find(ImportJob.class, importId, LockModeType.PESSIMISTIC_WRITE);
    }
}
