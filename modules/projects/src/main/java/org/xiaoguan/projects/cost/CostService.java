package org.xiaoguan.projects.cost;

import static org.xiaoguan.projects.ProjectsPermissions.COST_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.catalog.api.Suppliers;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.purchase.PurchaseLine;
import org.xiaoguan.projects.timeline.TimelineService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.CurrentUser;

/** What purchased goods really cost: entered, corrected, traced. */
@Stateless
public class CostService {
    private static final int MOST_HISTORY = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    Suppliers suppliers;

    @Inject
    People people;

    @Inject
    TimelineService timeline;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentUser user;

    /** The purchased lines of a project with what they cost. */
    @Requires(COST_VIEW)
    public List<CostRow> list(long projectId) {
        projects.reached(projectId, COST_VIEW);
        List<PurchaseLine> lines = ordered(projectId);
        Map<Long, String> names = suppliers.names(lines.stream()
                .map(line -> line.getPurchase().getSupplierId())
                .distinct()
                .toList());
        return lines.stream()
                .map(line ->
                        new CostRow(line, names.getOrDefault(line.getPurchase().getSupplierId(), "")))
                .toList();
    }

    /** Every entry of a purchased line, the latest first. */
    @Requires(COST_VIEW)
    public List<CostHistory> history(long purchaseLineId) {
        PurchaseLine line = found(purchaseLineId);
        projects.reached(line.getPurchase().getProject().getId(), COST_VIEW);
        return shown(em.createQuery(
                        "select e from CostEntry e where e.purchaseLine = :line order by e.id desc", CostEntry.class)
                .setParameter("line", line)
                .getResultList());
    }

    /** The latest entries of all purchased lines of a project, the latest first. */
    @Requires(COST_VIEW)
    public List<CostHistory> projectHistory(long projectId) {
        projects.reached(projectId, COST_VIEW);
        return shown(em.createQuery(
                        "select e from CostEntry e join e.purchaseLine l join l.purchase o"
                                + " where o.project.id = :project order by e.id desc",
                        CostEntry.class)
                // A join fetch in the text reaches one step only.
                .setHint("eclipselink.join-fetch", "e.purchaseLine.purchase")
                .setParameter("project", projectId)
                .setMaxResults(MOST_HISTORY)
                .getResultList());
    }

    private List<CostHistory> shown(List<CostEntry> entries) {
        Map<Long, String> names = people.names(entries.stream()
                .map(CostEntry::getStaffId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return entries.stream().map(entry -> shown(entry, names)).toList();
    }

    private static CostHistory shown(CostEntry entry, Map<Long, String> names) {
        PurchaseLine line = entry.getPurchaseLine();
        return new CostHistory(
                line.getGoods().getName() + " · " + line.getPurchase().getNumber(),
                entry.getEnteredAt(),
                entry.getStaffId() == null ? "" : names.getOrDefault(entry.getStaffId(), ""),
                entry.getEnteredOn(),
                entry.getUnitCost(),
                entry.isSpecialInvoice(),
                entry.getTaxRate(),
                entry.getNote());
    }

    /**
     * Enters what is new of the forms; those that say nothing new are passed over. Violations are at {@code
     * lines[i].…}.
     */
    @Requires(COST_EDIT)
    public void enter(long projectId, List<CostForm> forms) {
        Project project = projects.locked(projectId, COST_EDIT);
        project.requireApproved();
        Margin before = project.margin();
        Violations violations = new Violations();
        int entered = 0;
        for (int i = 0; i < forms.size(); i++) {
            CostForm form = forms.get(i);
            String at = "lines[" + i + "].";
            PurchaseLine line = ofProject(form.getPurchaseLineId(), projectId);
            if (CostEntry.differs(line, form)) {
                violations.collect(() -> em.persist(new CostEntry(line, form, at, clock.now(), user.getStaffId())));
                entered++;
            }
        }
        violations.throwIfAny();
        if (entered > 0) {
            timeline.remember(projectId, before, project.margin(), "cost.event.entered", null, entered);
        }
    }

    private PurchaseLine ofProject(Long purchaseLineId, long projectId) {
        PurchaseLine line = found(Objects.requireNonNullElse(purchaseLineId, -1L));
        if (line.getPurchase().getProject().getId() != projectId) {
            throw new NotFoundException();
        }
        return line;
    }

    private PurchaseLine found(long purchaseLineId) {
        PurchaseLine line = em.find(PurchaseLine.class, purchaseLineId);
        if (line == null) {
            throw new NotFoundException();
        }
        return line;
    }

    private List<PurchaseLine> ordered(long projectId) {
        return em.createQuery(
                        "select l from PurchaseLine l join fetch l.purchase o left join fetch l.item"
                                + " where o.project.id = :project and o.state = :placed order by o.id, l.lineNo",
                        PurchaseLine.class)
                .setParameter("project", projectId)
                .setParameter("placed", DocumentState.APPROVED)
                .getResultList();
    }
}
