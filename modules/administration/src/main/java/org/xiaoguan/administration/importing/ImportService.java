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
     * Takes in several files at once: what each holds is told by its headings, and what others refer to comes first. Of a
     * file whose headings belong to several kinds alike it is asked, and the file comes where the last of them does. Whoever calls
     * starts the {@link ImportWorker} with the first; each later file is checked when the one before it is stored.
     *
     * @return the import to begin with
     * @throws BusinessException that names a file that is not recognised
     */
    @Open(OWN_CHECK)
    public long uploadAll(List<ImportUpload> uploads) {
        Violations violations = new Violations();
        Map<ImportUpload, List<Recognised>> recognised = new LinkedHashMap<>();
        for (ImportUpload upload : uploads) {
            violations.collect(() -> recognised.put(upload, recognised(upload)));
        }
        violations.require(!uploads.isEmpty(), "file", "import.file.empty").throwIfAny();
        List<ImportJob> jobs = recognised.entrySet().stream()
                .sorted(Comparator.comparingInt(file -> order(file.getValue())))
                .map(file -> em.find(ImportJob.class, upload(file.getKey(), file.getValue())))
                .toList();
        long first = jobs.get(0).getId();
        if (jobs.size() > 1) {
            jobs.forEach(job -> job.belongTo(first));
        }
        return first;
    }

    /** What others refer to comes first; a file that may be this or that comes later. */
    private static int order(List<Recognised> kinds) {
        return kinds.stream().mapToInt(kind -> kind.target().order()).max().orElseThrow();
    }

    private List<Recognised> recognised(ImportUpload upload) {
        try {
            List<Recognised> kinds = recognition.of(upload.fileName(), upload.content());
            if (kinds.isEmpty()) {
                throw BusinessException.at("file", "import.file.unrecognised", upload.fileName());
            }
            return kinds;
        } catch (BusinessException e) {
            Violation why = e.violations().get(0);
            throw why.key().equals("import.file.unrecognised")
                    ? e
                    : BusinessException.at("file", "import.file.one", upload.fileName(), texts.of(why));
        }
    }

    private long upload(ImportUpload upload, List<Recognised> recognised) {
        ImportForm form = new ImportForm();
        form.setFileName(upload.fileName());
        form.setMatchColumn(recognised.get(0).matchColumn());
        List<String> kinds =
                recognised.stream().map(kind -> kind.target().kind()).toList();
        long id = upload(kinds.get(0), form, upload.content());
        if (kinds.size() > 1) {
            em.persist(ImportUnknown.kind(id, upload.fileName(), kinds));
        }
        return id;
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

    /** Ids of the records that were made of texts of this column. */
    @Open(OWN_CHECK)
    public List<Long> made(long id, String column) {
        find(id);
        return em.createQuery(
                        "select m.recordId from ImportMaking m where m.importId = :import and m.columnKey = :column"
                                + " and m.recordId is not null order by m.id",
                        Long.class)
                .setParameter("import", id)
                .setParameter("column", column)
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

    /** The same, for a step that no other one may come between. */
    @Open(OWN_CHECK)
    public ImportJob own(long id) {
        return checked(em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
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
