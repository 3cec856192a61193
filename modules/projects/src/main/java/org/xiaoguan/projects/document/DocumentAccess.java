package org.xiaoguan.projects.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Numbers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.record.RecordKind;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;

/** Finds documents of projects within the caller's scope, locks their projects, and numbers and submits them. */
@Stateless
public class DocumentAccess {
    private static final String REASON = "the calling service asks for the permission";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    /** @throws NotFoundException when unknown or out of reach */
    @Open(REASON)
    public <D extends ProjectDocument> D reached(Class<D> type, long id, String permission) {
        D document = found(type, id);
        projects.reached(document.getProject().getId(), permission);
        return document;
    }

    /** Whether the permission reaches the document's project. */
    @Open(REASON)
    public boolean reaches(ProjectDocument document, String permission) {
        return projects.reaches(document.getProject(), permission);
    }

    /** Which of the permissions reach the document: what its page offers to do. */
    @Open(REASON)
    public Set<String> reaching(ProjectDocument document, Collection<String> permissions) {
        return projects.reaching(document.getProject(), permissions);
    }

    /**
     * The document, read under its project's lock, to be changed: its version moves, also when only its lines do.
     *
     * @throws ConflictException unless it has still the version that was read
     */
    @Open(REASON)
    public <D extends ProjectDocument> D unchanged(Class<D> type, long id, int readVersion, String permission) {
        projects.locked(projectOf(type, id), permission);
        D document = found(type, id);
        ConflictException.check(RecordKind.of(type), id, readVersion, document.getVersion());
        // Lines alone would leave the version as it is.
        em.lock(document, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return document;
    }

    /** The same for a decision, which nobody asked for directly. */
    @Open(REASON)
    public <D extends ProjectDocument> D locked(Class<D> type, long id) {
        projects.locked(projectOf(type, id));
        return found(type, id);
    }

    /** The next number of the series, such as {@code CG}, within the project. */
    @Open(REASON)
    public String nextNumber(Project project, String series) {
        String pattern = "{project}-" + series + "{00}";
        return numbers.next(pattern, clock.today(), Map.of("project", project.getNumber()));
    }

    /** What is asked of those who hold the permission to decide. */
    @Open(REASON)
    public ApprovalRequest request(
            ProjectDocument document, String reason, BigDecimal amount, ApprovalMeasures measures, String permission) {
        Project project = document.getProject();
        return new ApprovalRequest(
                RecordKind.of(document.getClass()),
                document.getId(),
                document.getNumber(),
                project.getName(),
                reason,
                amount,
                document.path(),
                permission,
                project.getDepartmentId(),
                project.responsible(),
                measures);
    }

    /** Asked before the document itself is read, which must happen under the project's lock. */
    private long projectOf(Class<?> type, long id) {
        return em.createQuery("select d.project.id from " + type.getSimpleName() + " d where d.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private <D> D found(Class<D> type, long id) {
        D document = em.find(type, id);
        if (document == null) {
            throw new NotFoundException();
        }
        return document;
    }
}
