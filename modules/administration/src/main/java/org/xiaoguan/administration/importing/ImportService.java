package org.xiaoguan.administration.importing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.spreadsheet.Spreadsheet;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

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
