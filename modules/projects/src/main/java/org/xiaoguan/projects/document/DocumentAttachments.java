package org.xiaoguan.projects.document;

import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.FEE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.FEE_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;

/**
 * Files of projects and their documents, within the scope of the project. They may be added when the document is approved
 * and no longer changes: the signed paper and the photo of the delivery come last.
 */
@Stateless
public class DocumentAttachments implements AttachmentGuard {
    /**
     * What guards a kind of documents.
     *
     * @param project the project of the document
     */
    private record Kind(String project, String view, String edit) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "projects.project", new Kind("select d from Project d where d.id = :id", PROJECT_VIEW, PROJECT_EDIT),
            "projects.change", ofDocument("ChangeOrder", CHANGE_VIEW, CHANGE_EDIT),
            "projects.purchase", ofDocument("PurchaseOrder", PURCHASE_VIEW, PURCHASE_EDIT),
            "projects.delivery", ofDocument("Delivery", DELIVERY_VIEW, DELIVERY_EDIT),
            "projects.fee", ofDocument("Fee", FEE_VIEW, FEE_EDIT));

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    private static Kind ofDocument(String entity, String view, String edit) {
        return new Kind("select d.project from " + entity + " d where d.id = :id", view, edit);
    }

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        return Optional.ofNullable(KINDS.get(kind)).map(guarded -> access(guarded, recordId));
    }

    private AttachmentAccess access(Kind guarded, long recordId) {
        return em.createQuery(guarded.project(), Project.class)
                .setParameter("id", recordId)
                .getResultStream()
                .findFirst()
                .map(project -> new AttachmentAccess(
                        projects.reaches(project, guarded.view()), projects.reaches(project, guarded.edit())))
                .orElse(AttachmentAccess.NONE);
    }
}
