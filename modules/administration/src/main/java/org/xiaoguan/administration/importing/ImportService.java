package org.xiaoguan.administration.importing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.importing.ImportRecognition.Recognised;
import org.xiaoguan.administration.spreadsheet.Spreadsheet;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.text.Texts;

/** Imports as those see them who start them: everybody only their own, and only of what they may import. */
@Stateless
public class ImportService {
    private static final String OWN_CHECK = "asks for the permission of what is imported";
    private static final int NAME_LENGTH = 200;

    /** More than anybody goes through by hand; rows beyond keep what was proposed. */
    private static final int MOST_PROPOSALS = 300;

    @PersistenceContext
    EntityManager em;

    @Inject
    ImportTargets targets;

    @Inject
    ImportRecognition recognition;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    /** Takes in a file for its dry run; as with the other steps, whoever calls starts the {@link ImportWorker} then. */
    @Open(OWN_CHECK)
    public long upload(String kind, ImportForm form, byte[] content) {
        ImportTarget<?> target = targets.of(kind);
        new Violations()
                .text("file", form.getFileName(), NAME_LENGTH)
                .collect(() -> Spreadsheet.of(form.getFileName(), content))
                .require(target.matchColumns().contains(form.getMatchColumn()), "matchColumn", "error.required")
                .present("mode", form.getMode())
                .throwIfAny();
        ImportJob job = new ImportJob(kind, form, user.getId(), clock.now());
        em.persist(job);
        em.flush();
        em.persist(new ImportFile(job.getId(), content));
        return job.getId();
    }

    /**
     * Takes in several files at once: what each holds is told by its headings, and what others refer to comes first.
     * Whoever calls starts the {@link ImportWorker} with the first; each later file is checked when the one before it is
     * stored.
     *
     * @return the import to begin with
     * @throws BusinessException that names a file that is not recognised
     */
    @Open(OWN_CHECK)
    public long uploadAll(List<ImportUpload> uploads) {
        Violations violations = new Violations();
        Map<ImportUpload, Recognised> recognised = new LinkedHashMap<>();
        for (ImportUpload upload : uploads) {
            violations.collect(() -> recognised.put(upload, recognised(upload)));
        }
        violations.require(!uploads.isEmpty(), "file", "import.file.empty").throwIfAny();
        List<ImportJob> jobs = recognised.entrySet().stream()
                .sorted(Comparator.comparingInt(file -> file.getValue().target().order()))
                .map(file -> em.find(ImportJob.class, upload(file.getKey(), file.getValue())))
                .toList();
        long first = jobs.get(0).getId();
        if (jobs.size() > 1) {
            jobs.forEach(job -> job.belongTo(first));
        }
        return first;
    }

    private Recognised recognised(ImportUpload upload) {
        try {
            return recognition
                    .of(upload.fileName(), upload.content())
                    .orElseThrow(() -> BusinessException.at("file", "import.file.unrecognised", upload.fileName()));
        } catch (BusinessException e) {
            Violation why = e.violations().get(0);
            throw why.key().equals("import.file.unrecognised")
                    ? e
                    : BusinessException.at("file", "import.file.one", upload.fileName(), texts.of(why));
        }
    }

    private long upload(ImportUpload upload, Recognised recognised) {
        ImportForm form = new ImportForm();
        form.setFileName(upload.fileName());
        form.setMatchColumn(recognised.matchColumn());
        return upload(recognised.target().kind(), form, upload.content());
    }

    /** The files that were uploaded together with this one, itself among them, in their order; empty for a file alone. */
    @Open(OWN_CHECK)
    public List<ImportJob> batch(long id) {
        Long batch = find(id).getBatchId();
        return batch == null
                ? List.of()
                : em.createQuery("select j from ImportJob j where j.batchId = :batch order by j.id", ImportJob.class)
                        .setParameter("batch", batch)
                        .getResultList();
    }

    /** Checks the file again, or now though others come before it. */
    @Open(OWN_CHECK)
    public void check(long id) {
        own(id).check(clock.now());
    }

    /** What the dry run did not understand. */
    @Open(OWN_CHECK)
    public List<ImportUnknown> unknown(long id) {
        find(id);
        return em.createQuery(
                        "select u from ImportUnknown u where u.importId = :import order by u.id", ImportUnknown.class)
                .setParameter("import", id)
                .getResultList();
    }

    /** What the dry run proposes for empty cells, the first of it. */
    @Open(OWN_CHECK)
    public List<ImportProposal> proposals(long id) {
        find(id);
        return em.createQuery(
                        "select p from ImportProposal p where p.importId = :import order by p.rowNumber, p.id",
                        ImportProposal.class)
                .setParameter("import", id)
                .setMaxResults(MOST_PROPOSALS)
                .getResultList();
    }

    /**
     * Takes what the uploader told: meanings are kept for later files, records and words are made, and the file is checked
     * again.
     *
     * @param proposals texts by id of the proposal
     */
    @Open(OWN_CHECK)
    public void answer(long id, List<ImportAnswer> answers, Map<Long, String> proposals) {
        ImportJob job = own(id);
        ImportTarget<?> target = targets.of(job.getKind());
        List<String> columns = target.columns().stream().map(ImportColumn::key).toList();
        Map<String, String> told = answers.stream()
                .filter(answer -> !answer.text().isEmpty() && answer.meaning() != null)
                .collect(Collectors.toMap(ImportAnswer::text, ImportAnswer::meaning, (first, second) -> first));
        answers.stream()
                .filter(answer -> answer.meaning() != null && !answer.meaning().isBlank())
                .sorted(Comparator.comparingInt(answer -> columns.indexOf(answer.columnKey())))
                .forEach(answer -> take(target, answer, told));
        for (ImportProposal proposal : proposals(id)) {
            String typed = proposals.get(proposal.getId());
            if (typed != null) {
                proposal.change(typed.strip());
            }
        }
        job.check(clock.now());
    }

    /** What a row says beside the text may have been told another meaning of in the same go. */
    private void take(ImportTarget<?> target, ImportAnswer answer, Map<String, String> told) {
        if (answer.isToMake()) {
            if (!target.makes().contains(answer.columnKey())) {
                throw new NotFoundException();
            }
            String hint = answer.hint() == null ? null : told.getOrDefault(answer.hint(), answer.hint());
            target.make(answer.columnKey(), answer.meaning().strip(), hint, answer.proposal());
            em.flush();
        }
        if (!Meanings.spelling(answer.meaning()).equals(Meanings.spelling(answer.text()))) {
            remember(target.kind(), answer);
        }
    }

    private void remember(String kind, ImportAnswer answer) {
        new Violations()
                .text("answer", answer.meaning(), ImportWord.TEXT_LENGTH)
                .throwIfAny();
        ImportWord word = em.createQuery(
                        "select w from ImportWord w where w.kind = :kind and w.columnKey = :column and w.text = :text",
                        ImportWord.class)
                .setParameter("kind", kind)
                .setParameter("column", answer.columnKey())
                .setParameter("text", answer.text())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ImportWord(kind, answer.columnKey(), answer.text()));
        word.mean(answer.meaning(), user.getId(), clock.now());
        em.persist(word);
    }

    /** What was told of texts in files that the caller may import. */
    @Open("shows no more than what the caller may import")
    public List<ImportWordRow> words() {
        List<String> kinds = kinds();
        return kinds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.xiaoguan.administration.importing.ImportWordRow(w.id, w.kind, w.columnKey,"
                                        + " w.text, w.meaning, s.name, w.createdAt) from ImportWord w"
                                        + " join User u on u.id = w.userId join Staff s on s.id = u.staffId"
                                        + " where w.kind in :kinds order by w.kind, w.columnKey, w.text",
                                ImportWordRow.class)
                        .setParameter("kinds", kinds)
                        .getResultList();
    }

    /** Forgets a meaning: later files ask for it again. */
    @Open(OWN_CHECK)
    public void forget(long wordId) {
        ImportWord word = em.find(ImportWord.class, wordId);
        if (word == null) {
            throw new NotFoundException();
        }
        targets.of(word.getKind());
        em.remove(word);
    }

    /** Ids of the records that this import created and did not take back. */
    @Open(OWN_CHECK)
    public List<Long> created(long id) {
        find(id);
        return em.createQuery(
                        "select c.recordId from ImportChange c where c.importId = :import and c.before is null"
                                + " and c.undone = false order by c.id",
                        Long.class)
                .setParameter("import", id)
                .getResultList();
    }

    /** Stores the good rows of a file whose dry run is over. */
    @Open(OWN_CHECK)
    public void run(long id) {
        own(id).run(clock.now());
    }

    /** Takes back what was stored, as far as nobody changed it or refers to it. */
    @Open(OWN_CHECK)
    public void undo(long id) {
        own(id).undo(clock.now());
    }

    /** Goes on with work that its server did not finish. */
    @Open(OWN_CHECK)
    public void resume(long id) {
        own(id).resume(clock.now());
    }

    /** @throws NotFoundException for an unknown id and for an import of somebody else */
    @Open(OWN_CHECK)
    public ImportJob find(long id) {
        ImportJob job = em.find(ImportJob.class, id);
        return checked(job);
    }

    /** Whether its server has given no sign of life for a while. */
    @Open(OWN_CHECK)
    public boolean isAbandoned(long id) {
        return find(id).isAbandoned(clock.now());
    }

    @Open("shows the caller's own imports")
    public ListResult<ImportListRow> list(ImportFilter filter, ListRequest request) {
        return ListQuery.of(
                        em,
                        ImportListRow.class,
                        "new org.xiaoguan.administration.importing.ImportListRow(j.id, j.kind, j.fileName, j.state, j.createdAt,"
                                + " j.total, j.bad, j.created, j.updated, j.unchanged, j.undone)",
                        "ImportJob j",
                        "j.id")
                .where("j.userId = :user", "user", user.getId())
                .where("lower(j.fileName) like :text", "text", SearchText.pattern(filter.text()))
                .where("j.kind = :kind", "kind", filter.kind())
                .where("j.state = :state", "state", filter.state())
                .page(request);
    }

    /** The bad cells and rows, in the order of the file; those of the latest step first. */
    @Open(OWN_CHECK)
    public ListResult<ProblemRow> problems(long id, ListRequest request) {
        String order = find(id).getKept() > 0 ? "p.phase desc, p.rowNumber" : "p.id";
        return problems(id).orderedBy(order).page(request);
    }

    @Open(OWN_CHECK)
    public void exportProblems(long id, Consumer<ProblemRow> consumer) {
        find(id);
        problems(id).forEach(ProblemRow::id, consumer);
    }

    private ListQuery<ProblemRow> problems(long id) {
        return ListQuery.of(
                        em,
                        ProblemRow.class,
                        "new org.xiaoguan.administration.importing.ProblemRow(p.id, j.kind, p.phase, p.rowNumber, p.columnKey, p.cell,"
                                + " p.reasonZh, p.reasonEn)",
                        "ImportProblem p join ImportJob j on j.id = p.importId",
                        "p.id")
                .where("p.importId = :import", "import", id);
    }

    private ImportJob own(long id) {
        return checked(em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private ImportJob checked(ImportJob job) {
        if (job == null || job.getUserId() != user.getId()) {
            throw new NotFoundException();
        }
        targets.of(job.getKind());
        return job;
    }

    /** The kinds that the caller may import. */
    @Open("shows no more than what the caller may import")
    public List<String> kinds() {
        return targets.allowed().stream().map(ImportTarget::kind).toList();
    }
}
