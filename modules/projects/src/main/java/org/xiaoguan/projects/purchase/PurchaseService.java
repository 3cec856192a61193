package org.xiaoguan.projects.purchase;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_PRINT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_VIEW;

import jakarta.ejb.Stateless;
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
import java.util.stream.Stream;
import org.xiaoguan.administration.api.ApprovalDecided;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.catalog.api.Materials;
import org.xiaoguan.catalog.api.SupplierSummary;
import org.xiaoguan.catalog.api.Suppliers;
import org.xiaoguan.projects.document.DocumentAccess;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.timeline.TimelineService;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.FormKeys;

/** Purchase orders: made, submitted, decided, closed short. */
@Stateless
public class PurchaseService {
    private static final String SERIES = "CG";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    DocumentAccess documents;

    @Inject
    Materials materials;

    @Inject
    Suppliers suppliers;

    @Inject
    TimelineService timeline;

    @Inject
    Approvals approvals;

    @Inject
    FormKeys formKeys;

    /** What the reader may do with the order: the permissions among these that reach its project. */
    @Requires(PURCHASE_VIEW)
    public Set<String> reaching(long id, Collection<String> permissions) {
        return documents.reaching(documents.reached(PurchaseOrder.class, id, PURCHASE_VIEW), permissions);
    }

    @Requires(PURCHASE_VIEW)
    public PurchaseView view(long id) {
        return shown(read(id, PURCHASE_VIEW));
    }

    /** What is printed of an order: its prices only for those who see them. */
    @Requires(PURCHASE_PRINT)
    public PurchaseView print(long id) {
        return shown(read(id, PURCHASE_PRINT));
    }

    private PurchaseView shown(PurchaseOrder purchase) {
        String supplier = suppliers.summary(purchase.getSupplierId()).name();
        return new PurchaseView(purchase, supplier, documents.reaches(purchase, COST_VIEW));
    }

    /** The form of an order that can still be changed. */
    @Requires(PURCHASE_EDIT)
    public PurchaseForm form(long id) {
        PurchaseOrder purchase = read(id, PURCHASE_EDIT);
        PurchaseForm form = new PurchaseForm(purchase);
        if (!documents.reaches(purchase, COST_VIEW)) {
            form.hidePrices();
        }
        return form;
    }

    /** Whether the costs of the project are shown to who writes an order for it. */
    @Requires(PURCHASE_EDIT)
    public boolean showsCost(long projectId) {
        return projects.reaches(projects.reached(projectId, PURCHASE_EDIT), COST_VIEW);
    }

    /** Goods lines of which something may be purchased, with how much and the reference price. */
    @Requires(PURCHASE_EDIT)
    public List<ItemView> purchasable(long projectId) {
        Project project = projects.reached(projectId, PURCHASE_EDIT);
        boolean showCost = projects.reaches(project, COST_VIEW);
        return project.getItems().stream()
                .filter(item -> item.free().signum() > 0)
                .map(item -> item.view(showCost))
                .toList();
    }

    /** Makes a draft; the same form key again gives the one that it made first. */
    @Requires(PURCHASE_EDIT)
    public long create(long projectId, PurchaseForm form, String formKey) {
        Long made = formKeys.claim(formKey, PurchaseOrder.KIND);
        if (made != null) {
            return made;
        }
        Project project = projects.locked(projectId, PURCHASE_EDIT);
        checkSupplier(form, null);
        PurchaseOrder purchase = new PurchaseOrder(project, form, known(project, form));
        purchase.number(documents.nextNumber(project, SERIES));
        em.persist(purchase);
        formKeys.fulfil(formKey, purchase.getId());
        return purchase.getId();
    }

    @Requires(PURCHASE_EDIT)
    public void update(long id, int readVersion, PurchaseForm form) {
        changed(id, readVersion, form);
    }

    private PurchaseOrder changed(long id, int readVersion, PurchaseForm form) {
        PurchaseOrder purchase = documents.unchanged(PurchaseOrder.class, id, readVersion, PURCHASE_EDIT);
        checkSupplier(form, purchase.getSupplierId());
        if (!projects.reaches(purchase.getProject(), COST_VIEW)) {
            purchase.keepPrices(form);
        }
        purchase.change(form, known(purchase.getProject(), form));
        return purchase;
    }

    /** Makes an order and submits it, or does neither. */
    @Requires(PURCHASE_EDIT)
    public long createAndSubmit(long projectId, PurchaseForm form, String formKey) {
        long id = create(projectId, form, formKey);
        PurchaseOrder purchase = documents.reached(PurchaseOrder.class, id, PURCHASE_EDIT);
        if (purchase.getState() == DocumentState.DRAFT) {
            submitted(purchase);
        }
        return id;
    }

    /** Saves an order and submits it, or does neither. */
    @Requires(PURCHASE_EDIT)
    public long updateAndSubmit(long id, int readVersion, PurchaseForm form) {
        submitted(changed(id, readVersion, form));
        return id;
    }

    /** Submits it: a normal order is placed at once unless a rule asks for approval, a special one waits for it. */
    @Requires(PURCHASE_EDIT)
    public void submit(long id, int readVersion) {
        submitted(documents.unchanged(PurchaseOrder.class, id, readVersion, PURCHASE_EDIT));
    }

    private void submitted(PurchaseOrder purchase) {
        Margin before = purchase.getProject().margin();
        purchase.submit(known(purchase), this::isAsked);
        if (purchase.getState() == DocumentState.APPROVED) {
            placed(purchase, before);
        } else {
            approvals.submit(documents.request(
                    purchase,
                    purchase.getApprovalReason(),
                    purchase.getAmount(),
                    measures(purchase),
                    PURCHASE_APPROVE));
            remember(purchase, "purchase.event.submitted");
        }
    }

    /** Whether a rule of the company asks for the approval of the order. */
    private boolean isAsked(PurchaseOrder purchase) {
        return approvals.isRequired(PurchaseOrder.KIND, purchase.getAmount(), measures(purchase));
    }

    private static ApprovalMeasures measures(PurchaseOrder purchase) {
        return new ApprovalMeasures(null, null, purchase.overBudget());
    }

    /** Gives it up: before it is placed the whole, afterwards what is outstanding. */
    @Requires(PURCHASE_EDIT)
    public void cancel(long id, int readVersion) {
        PurchaseOrder purchase = documents.unchanged(PurchaseOrder.class, id, readVersion, PURCHASE_EDIT);
        Margin before = purchase.getProject().margin();
        purchase.cancel();
        approvals.withdraw(PurchaseOrder.KIND, id);
        closed(purchase, before, "purchase.event.cancelled");
    }

    /** What is outstanding on a line does not come any more. */
    @Requires(PURCHASE_EDIT)
    public void closeShort(long id, int readVersion, long lineId) {
        PurchaseOrder purchase = documents.unchanged(PurchaseOrder.class, id, readVersion, PURCHASE_EDIT);
        Margin before = purchase.getProject().margin();
        purchase.closeShort(purchase.getLines().stream()
                .filter(line -> line.getId() == lineId)
                .findFirst()
                .orElseThrow(NotFoundException::new));
        closed(purchase, before, "purchase.event.closed");
    }

    @Open("approvals ask for the permission before they decide")
    public void decided(@Observes ApprovalDecided decision) {
        if (!decision.kind().equals(PurchaseOrder.KIND)) {
            return;
        }
        PurchaseOrder purchase = documents.locked(PurchaseOrder.class, decision.documentId());
        if (decision.approved()) {
            Margin before = purchase.getProject().margin();
            purchase.approve(known(purchase));
            placed(purchase, before);
        } else {
            purchase.reject(decision.reason());
            remember(purchase, "purchase.event.rejected", Objects.requireNonNullElse(decision.reason(), ""));
        }
    }

    private void placed(PurchaseOrder purchase, Margin before) {
        closed(purchase, before, "purchase.event.placed");
    }

    private void closed(PurchaseOrder purchase, Margin before, String key) {
        Project project = purchase.getProject();
        timeline.remember(project.getId(), before, project.margin(), key, purchase.path(), purchase.getNumber());
    }

    private void remember(PurchaseOrder purchase, String key, Serializable... more) {
        Serializable[] arguments =
                Stream.concat(Stream.of(purchase.getNumber()), Stream.of(more)).toArray(Serializable[]::new);
        timeline.remember(purchase.getProject().getId(), key, purchase.path(), arguments);
    }

    /** With the project's goods lines read at once, which its own lines refer to. */
    private PurchaseOrder read(long id, String permission) {
        PurchaseOrder purchase = documents.reached(PurchaseOrder.class, id, permission);
        purchase.getProject().getItems();
        return purchase;
    }

    /** The supplier that the order names already stays; a new one must be known and not closed. */
    private void checkSupplier(PurchaseForm form, Long kept) {
        Long chosen = form.getSupplierId();
        if (chosen == null || chosen.equals(kept)) {
            return;
        }
        SupplierSummary supplier =
                suppliers.known(chosen).orElseThrow(() -> BusinessException.at("supplierId", "error.not-found"));
        if (supplier.closed()) {
            throw BusinessException.at("supplierId", "purchase.supplier.closed", supplier.name());
        }
    }

    private Map<Long, MaterialSummary> known(Project project, PurchaseForm form) {
        return materials.summaries(Stream.concat(
                        project.getItems().stream().map(item -> item.getGoods().getMaterialId()),
                        form.getLines().stream()
                                .map(PurchaseLineForm::getMaterialId)
                                .filter(Objects::nonNull))
                .distinct()
                .toList());
    }

    private Map<Long, MaterialSummary> known(PurchaseOrder purchase) {
        return materials.summaries(purchase.getLines().stream()
                .map(line -> line.getGoods().getMaterialId())
                .distinct()
                .toList());
    }
}
