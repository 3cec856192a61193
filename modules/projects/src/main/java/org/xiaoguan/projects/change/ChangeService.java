package org.xiaoguan.projects.change;

import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xiaoguan.administration.api.ApprovalDecided;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.catalog.api.Materials;
import org.xiaoguan.projects.api.ChangeApproved;
import org.xiaoguan.projects.document.DocumentAccess;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.margin.MarginSettings;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.timeline.TimelineService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.FormKeys;

/** Change orders: made, weighed, submitted, decided. */
@Stateless
public class ChangeService {
    private static final String SERIES = "BG";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    DocumentAccess documents;

    @Inject
    Materials materials;

    @Inject
    MarginSettings margins;

    @Inject
    TimelineService timeline;

    @Inject
    Approvals approvals;

    @Inject
    FormKeys formKeys;

    @Inject
    BusinessClock clock;

    @Inject
    Event<ChangeApproved> approved;

    @Requires(CHANGE_VIEW)
    public ChangeView view(long id) {
        ChangeOrder change = read(id, CHANGE_VIEW);
        return new ChangeView(change, documents.reaches(change, COST_VIEW));
    }

    /** The form of a change that can still be changed. */
    @Requires(CHANGE_EDIT)
    public ChangeForm form(long id) {
        ChangeOrder change = read(id, CHANGE_EDIT);
        ChangeForm form = change.toForm();
        if (!documents.reaches(change, COST_VIEW)) {
            form.hideCosts();
        }
        return form;
    }

    /** What the reader may do with the change: the permissions among these that reach its project. */
    @Requires(CHANGE_VIEW)
    public Set<String> reaching(long id, Collection<String> permissions) {
        return documents.reaching(documents.reached(ChangeOrder.class, id, CHANGE_VIEW), permissions);
    }

    /** Goods lines of which something may be removed, with how much. */
    @Requires(CHANGE_EDIT)
    public List<ItemView> removable(long projectId) {
        return items(projectId).stream()
                .filter(item -> item.free().signum() > 0)
                .toList();
    }

    /** Goods lines of which something may be returned, with how much. */
    @Requires(CHANGE_EDIT)
    public List<ItemView> returnable(long projectId) {
        return items(projectId).stream()
                .filter(item -> item.returnable().signum() > 0)
                .toList();
    }

    private List<ItemView> items(long projectId) {
        return projects.reached(projectId, CHANGE_EDIT).getItems().stream()
                .map(item -> item.view(false))
                .toList();
    }

    /** Whether the costs of the project are shown to who writes a change of it. */
    @Requires(CHANGE_EDIT)
    public boolean showsCost(long projectId) {
        return projects.reaches(projects.reached(projectId, CHANGE_EDIT), COST_VIEW);
    }

    /**
     * What the typed change would do to price and margin, without storing anything.
     *
     * @param id the change that is being changed; null for a new one
     */
    @Requires(CHANGE_EDIT)
    public ChangeView preview(long projectId, Long id, ChangeForm form) {
        Project project = projects.reached(projectId, CHANGE_EDIT);
        ChangeOrder change = new ChangeOrder(
                project,
                typed(form, project, id == null ? null : documents.reached(ChangeOrder.class, id, CHANGE_EDIT)),
                known(form));
        change.foresee(margins.rule(), this::isAsked);
        return new ChangeView(change, projects.reaches(project, COST_VIEW));
    }

    /** Makes a draft; the same form key again gives the one that it made first. */
    @Requires(CHANGE_EDIT)
    public long create(long projectId, ChangeForm form, String formKey) {
        Long made = formKeys.claim(formKey, ChangeOrder.KIND);
        if (made != null) {
            return made;
        }
        Project project = projects.locked(projectId, CHANGE_EDIT);
        ChangeOrder change = new ChangeOrder(project, typed(form, project, null), known(form));
        change.number(documents.nextNumber(project, SERIES));
        em.persist(change);
        formKeys.fulfil(formKey, change.getId());
        return change.getId();
    }

    @Requires(CHANGE_EDIT)
    public void update(long id, int readVersion, ChangeForm form) {
        changed(id, readVersion, form);
    }

    private ChangeOrder changed(long id, int readVersion, ChangeForm form) {
        ChangeOrder change = documents.unchanged(ChangeOrder.class, id, readVersion, CHANGE_EDIT);
        change.change(typed(form, change.getProject(), change), known(form));
        return change;
    }

    /** Makes a change and submits it, or does neither. */
    @Requires(CHANGE_EDIT)
    public long createAndSubmit(long projectId, ChangeForm form, String formKey) {
        long id = create(projectId, form, formKey);
        ChangeOrder change = documents.reached(ChangeOrder.class, id, CHANGE_EDIT);
        if (change.getState() == DocumentState.DRAFT) {
            submitted(change);
        }
        return id;
    }

    /** Saves a change and submits it, or does neither. */
    @Requires(CHANGE_EDIT)
    public long updateAndSubmit(long id, int readVersion, ChangeForm form) {
        submitted(changed(id, readVersion, form));
        return id;
    }

    /** Submits it; unless it needs approval it takes effect at once. */
    @Requires(CHANGE_EDIT)
    public void submit(long id, int readVersion) {
        submitted(documents.unchanged(ChangeOrder.class, id, readVersion, CHANGE_EDIT));
    }

    private void submitted(ChangeOrder change) {
        Margin before = change.getProject().margin();
        change.submit(margins.rule(), this::isAsked);
        if (change.getState() == DocumentState.APPROVED) {
            tookEffect(change, before);
        } else {
            approvals.submit(documents.request(
                    change, change.getApprovalReason(), change.getAmount(), measures(change), CHANGE_APPROVE));
            remember(change, "change.event.submitted", change.getAmount());
        }
    }

    /** Whether a rule of the company asks for the approval of the change. */
    private boolean isAsked(ChangeOrder change) {
        return approvals.isRequired(ChangeOrder.KIND, change.getAmount(), measures(change));
    }

    private static ApprovalMeasures measures(ChangeOrder change) {
        return new ApprovalMeasures(change.getMarginAfter(), null, null);
    }

    @Requires(CHANGE_EDIT)
    public void cancel(long id, int readVersion) {
        ChangeOrder change = documents.unchanged(ChangeOrder.class, id, readVersion, CHANGE_EDIT);
        change.cancel();
        approvals.withdraw(ChangeOrder.KIND, id);
        remember(change, "change.event.cancelled");
    }

    @Open("approvals ask for the permission before they decide")
    public void decided(@Observes ApprovalDecided decision) {
        if (!decision.kind().equals(ChangeOrder.KIND)) {
            return;
        }
        ChangeOrder change = documents.locked(ChangeOrder.class, decision.documentId());
        if (decision.approved()) {
            Margin before = change.getProject().margin();
            change.approve();
            tookEffect(change, before);
        } else {
            change.reject(decision.reason());
            remember(change, "change.event.rejected", Objects.requireNonNullElse(decision.reason(), ""));
        }
    }

    private void tookEffect(ChangeOrder change, Margin before) {
        change.tookEffectOn(clock.today());
        Project project = change.getProject();
        timeline.remember(
                project.getId(),
                before,
                project.margin(),
                "change.event.approved",
                change.path(),
                change.getNumber(),
                change.getAmount());
        approved.fire(new ChangeApproved(change.getId(), change.getNumber(), change.getAmount(), project.summary()));
    }

    private void remember(ChangeOrder change, String key) {
        timeline.remember(change.getProject().getId(), key, change.path(), change.getNumber());
    }

    private void remember(ChangeOrder change, String key, Serializable value) {
        timeline.remember(change.getProject().getId(), key, change.path(), change.getNumber(), value);
    }

    /** With the project's goods lines read at once, which its own lines refer to. */
    private ChangeOrder read(long id, String permission) {
        ChangeOrder change = documents.reached(ChangeOrder.class, id, permission);
        change.getProject().getItems();
        return change;
    }

    /** Who may not see the costs of the project neither types nor moves them. */
    private ChangeForm typed(ChangeForm form, Project project, ChangeOrder stored) {
        if (!projects.reaches(project, COST_VIEW)) {
            form.hideCosts();
            if (stored != null && stored.getProject().equals(project)) {
                stored.keepCosts(form);
            }
        }
        return form;
    }

    private Map<Long, MaterialSummary> known(ChangeForm form) {
        return materials.summaries(form.getAdditions().stream()
                .map(GoodsLineForm::getMaterialId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
