package org.xiaoguan.projects.project;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_EDIT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ApprovalDecided;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Numbers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.catalog.api.Materials;
import org.xiaoguan.crm.api.ContactSummary;
import org.xiaoguan.crm.api.CustomerSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.api.ProjectOpened;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.timeline.TimelineService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.form.FormKeys;

/** Budget sheets: made, changed, submitted, decided, carried on. */
@Stateless
public class ProjectService {
    private static final String NUMBER_PATTERN = "XM-{yyyyMM}-{0000}";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    TimelineService timeline;

    @Inject
    Customers customers;

    @Inject
    Materials materials;

    @Inject
    People people;

    @Inject
    Access access;

    @Inject
    Approvals approvals;

    @Inject
    Numbers numbers;

    @Inject
    FormKeys formKeys;

    @Inject
    BusinessClock clock;

    @Inject
    Event<ProjectOpened> opened;

    /** The form of a sheet that can still be changed; costs are left out for those who may not see them. */
    @Requires(PROJECT_EDIT)
    public ProjectForm form(long id) {
        Project project = projects.reached(id, PROJECT_EDIT);
        ProjectForm form = project.form();
        if (!projects.reaches(project, COST_VIEW)) {
            form.hideCosts();
        }
        return form;
    }

    /** Whether the costs of the project are shown to who writes its sheet. */
    @Requires(PROJECT_EDIT)
    public boolean showsCost(long id) {
        return projects.reaches(projects.reached(id, PROJECT_EDIT), COST_VIEW);
    }

    /** Makes a draft; the same form key again gives the one that it made first. */
    @Requires(PROJECT_EDIT)
    public long create(ProjectForm form, String formKey) {
        Long made = formKeys.claim(formKey, Project.KIND);
        if (made != null) {
            return made;
        }
        Project project = new Project();
        String customerName = takeOver(project, form, access.may(COST_VIEW));
        project.number(numbers.next(NUMBER_PATTERN, clock.today(), Map.of()), customerName);
        em.persist(project);
        formKeys.fulfil(formKey, project.getId());
        timeline.remember(project.getId(), "project.event.created", null);
        return project.getId();
    }

    @Requires(PROJECT_EDIT)
    public void update(long id, int readVersion, ProjectForm form) {
        changed(id, readVersion, form);
    }

    /** Makes a draft and puts it before those who approve it, or does neither. */
    @Requires(PROJECT_EDIT)
    public long createAndSubmit(ProjectForm form, String formKey) {
        long id = create(form, formKey);
        Project project = projects.locked(id, PROJECT_EDIT);
        if (project.getState() == ProjectState.DRAFT) {
            submitted(project);
        }
        return id;
    }

    /** Saves a sheet and puts it before those who approve it, or does neither. */
    @Requires(PROJECT_EDIT)
    public long updateAndSubmit(long id, int readVersion, ProjectForm form) {
        submitted(changed(id, readVersion, form));
        return id;
    }

    private Project changed(long id, int readVersion, ProjectForm form) {
        Project project = unchanged(id, readVersion);
        takeOver(project, form, projects.reaches(project, COST_VIEW));
        return project;
    }

    private String takeOver(Project project, ProjectForm form, boolean seesCosts) {
        people.check("managerId", form.getManagerId(), project.getId() == null ? null : project.getManagerId());
        refuseOutOfReach(project, form);
        CustomerSummary customer = customer(project, form);
        if (!seesCosts) {
            form.hideCosts();
        }
        project.change(form, known(form.getLines()), customer == null ? "" : customer.name());
        return customer == null ? "" : customer.name();
    }

    /** Nobody makes a project that they could not open. */
    private void refuseOutOfReach(Project project, ProjectForm form) {
        if (form.getDepartmentId() != null
                && form.getManagerId() != null
                && !access.scope(PROJECT_EDIT).covers(form.getDepartmentId(), responsible(project, form))) {
            throw BusinessException.at("managerId", "project.manager.out-of-reach");
        }
    }

    private static Set<Long> responsible(Project project, ProjectForm form) {
        Set<Long> all = new HashSet<>(project.getTeamIds());
        all.add(form.getManagerId());
        return all;
    }

    /** A customer that the sheet names already stays; a new one must be within the caller's reach. */
    private CustomerSummary customer(Project project, ProjectForm form) {
        if (form.getCustomerId() == null) {
            return null;
        }
        CustomerSummary customer = form.getCustomerId().equals(project.getCustomerId())
                ? customers.summary(form.getCustomerId())
                : customers
                        .reached(form.getCustomerId())
                        .orElseThrow(() -> BusinessException.at("customerId", "project.customer.unknown"));
        if (customer.closed()) {
            throw BusinessException.at("customerId", "project.customer.closed", customer.name());
        }
        if (form.getContactId() != null) {
            ContactSummary contact = customers.contact(form.getContactId());
            if (contact.customerId() != customer.id()) {
                throw BusinessException.at("contactId", "project.contact.foreign", customer.name());
            }
        }
        return customer;
    }

    private Map<Long, MaterialSummary> known(List<GoodsLineForm> lines) {
        return materials.summaries(lines.stream()
                .map(GoodsLineForm::getMaterialId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** Puts the sheet before those who approve it. */
    @Requires(PROJECT_EDIT)
    public void submit(long id, int readVersion) {
        submitted(unchanged(id, readVersion));
    }

    private void submitted(Project project) {
        long id = project.getId();
        project.submit();
        approvals.submit(new ApprovalRequest(
                Project.KIND,
                id,
                project.getNumber(),
                project.getName(),
                null,
                project.getContract(),
                path(id),
                PROJECT_APPROVE,
                project.getDepartmentId(),
                project.responsible(),
                new ApprovalMeasures(
                        project.margin().rate(), project.getAccount().discountRate(), null)));
        timeline.remember(id, "project.event.submitted", null, project.getContract());
    }

    /** Takes a submitted sheet back to go on with it. */
    @Requires(PROJECT_EDIT)
    public void withdraw(long id, int readVersion) {
        unchanged(id, readVersion).withdraw();
        approvals.withdraw(Project.KIND, id);
        timeline.remember(id, "project.event.withdrawn", null);
    }

    /** Gives the project up while nothing was done for it. */
    @Requires(PROJECT_EDIT)
    public void cancel(long id, int readVersion) {
        unchanged(id, readVersion).cancel();
        approvals.withdraw(Project.KIND, id);
        timeline.remember(id, "project.event.cancelled", null);
    }

    /** Moves on to the next stage. */
    @Requires(PROJECT_EDIT)
    public void advance(long id, int readVersion) {
        Project project = unchanged(id, readVersion);
        project.advance();
        timeline.remember(id, "project.event.stage." + lower(project.getStage()), null);
    }

    @Open("approvals ask for the permission before they decide")
    public void decided(@Observes ApprovalDecided decision) {
        if (!decision.kind().equals(Project.KIND)) {
            return;
        }
        Project project = projects.locked(decision.documentId());
        if (decision.approved()) {
            project.approve();
            opened.fire(new ProjectOpened(project.summary()));
            timeline.remember(project.getId(), "project.event.approved", null, project.getContract());
        } else {
            project.reject();
            timeline.remember(
                    project.getId(), "project.event.rejected", null, Objects.requireNonNullElse(decision.reason(), ""));
        }
    }

    private Project unchanged(long id, int readVersion) {
        Project project = projects.locked(id, PROJECT_EDIT);
        ConflictException.check(Project.KIND, id, readVersion, project.getVersion());
        // Lines alone would leave the version as it is.
        em.lock(project, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return project;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Address of a project's page. */
    public static String path(long id) {
        return "/projects/project/view?id=" + id;
    }
}
