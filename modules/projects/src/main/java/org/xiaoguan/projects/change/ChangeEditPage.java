package org.xiaoguan.projects.change;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.feeline.FeeLineInput;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.goods.GoodsLineInput;
import org.xiaoguan.projects.goods.GoodsLookup;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.goods.ScopeLookup;
import org.xiaoguan.projects.record.DocumentEditPage;
import org.xiaoguan.ui.form.Failures;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.text.Texts;

/** A change order while it is written; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class ChangeEditPage extends DocumentEditPage {
    /** A preview needs none yet. */
    private static final String NO_REASON = "-";

    @Inject
    ChangeService changes;

    @Inject
    Texts texts;

    @Inject
    GoodsLookup goods;

    private ChangeForm form = new ChangeForm();
    private ScopeLookup scope = new ScopeLookup(List.of(), "", ItemView::free);
    private Grid<GoodsLineInput> additions;
    private Grid<ReductionInput> reductions;
    private boolean costShown;
    private final Grid<FeeLineInput> fees = new Grid<>(FeeLineInput::new);

    public ChangeEditPage() {
        super(ChangeOrder.KIND);
    }

    @PostConstruct
    void open() {
        opened(ProjectsPermissions.CHANGE_EDIT);
        if (getId() != null) {
            ChangeView stored = changes.view(getId());
            form = changes.form(getId());
            stored(stored.project().id(), stored.number(), stored.version());
        } else {
            ChangeKind asked = address.choice("kind", ChangeKind.class);
            form.setKind(asked == null ? ChangeKind.ADDITION : asked);
            form.setChangedOn(clock.today());
        }
        additions = new Grid<>(() -> new GoodsLineInput(goods));
        reductions = new Grid<>(() -> new ReductionInput(scope));
        if (getProjectId() != null) {
            scope = scope();
            costShown = changes.showsCost(getProjectId());
            load();
        }
    }

    private ScopeLookup scope() {
        return switch (form.getKind()) {
            case REMOVAL ->
                new ScopeLookup(changes.removable(getProjectId()), texts.get("change.left.removal"), ItemView::free);
            case RETURN ->
                new ScopeLookup(
                        changes.returnable(getProjectId()), texts.get("change.left.return"), ItemView::returnable);
            case ADDITION, FEE_ADJUSTMENT -> scope;
        };
    }

    private void load() {
        goods.expect(
                form.getAdditions().stream().map(GoodsLineForm::getMaterialId).toList());
        additions.load(form.getAdditions().stream()
                .map(line -> new GoodsLineInput(goods, line))
                .toList());
        reductions.load(form.getReductions().stream()
                .map(line -> new ReductionInput(scope, line))
                .toList());
        fees.load(form.getFees().stream().map(FeeLineInput::new).toList());
        additions.makeRoom(draftedRows("additions"));
        reductions.makeRoom(draftedRows("reductions"));
        fees.makeRoom(draftedRows("fees"));
    }

    /** Each kind of a new change has a draft of its own. */
    @Override
    public String getDraftOf() {
        return getId() == null ? getProjectId() + "-" + form.getKind() : super.getDraftOf();
    }

    public String save() {
        return store(
                () -> changes.create(getProjectId(), typed(), getFormKey()),
                () -> changes.update(getId(), getReadVersion(), typed()),
                "change.saved");
    }

    public String submit() {
        return store(
                () -> changes.createAndSubmit(getProjectId(), typed(), getFormKey()),
                () -> changes.updateAndSubmit(getId(), getReadVersion(), typed()),
                "change.submitted");
    }

    private ChangeForm typed() {
        form.setAdditions(goodsOf(additions.filled()));
        form.setReductions(reductionsOf(reductions.filled()));
        form.setFees(feesOf(fees.filled()));
        return form;
    }

    private static List<GoodsLineForm> goodsOf(List<GoodsLineInput> lines) {
        return new ArrayList<>(lines.stream().map(GoodsLineInput::toForm).toList());
    }

    private static List<ReductionForm> reductionsOf(List<ReductionInput> lines) {
        return new ArrayList<>(lines.stream().map(ReductionInput::toForm).toList());
    }

    private static List<FeeLineForm> feesOf(List<FeeLineInput> lines) {
        return new ArrayList<>(lines.stream().map(FeeLineInput::toForm).toList());
    }

    /** What the complete lines would do; null as long as there is none, or the rules refuse them. */
    public ChangeView getPreview() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return null;
        }
        Optional<?> known = (Optional<?>)
                faces.getAttributes().computeIfAbsent(ChangeOrder.KIND, key -> Optional.ofNullable(foreseen()));
        return (ChangeView) known.orElse(null);
    }

    private ChangeView foreseen() {
        ChangeForm complete = new ChangeForm();
        complete.setKind(form.getKind());
        complete.setChangedOn(form.getChangedOn() == null ? clock.today() : form.getChangedOn());
        complete.setReason(form.getReason() == null ? NO_REASON : form.getReason());
        complete.setAdditions(goodsOf(complete(additions, GoodsLineInput::isComplete)));
        complete.setReductions(reductionsOf(complete(reductions, ReductionInput::isComplete)));
        complete.setFees(feesOf(complete(fees, FeeLineInput::isComplete)));
        try {
            return changes.preview(getProjectId(), getId(), complete);
        } catch (RuntimeException e) {
            if (Failures.refusal(e).isEmpty()) {
                throw e;
            }
            return null;
        }
    }

    private static <L extends GridLine> List<L> complete(Grid<L> grid, Predicate<L> whole) {
        return grid.getLines().stream().filter(whole).toList();
    }

    /** The contract with the change. */
    public BigDecimal getContractAfter() {
        return getPreview().project().contract().add(getPreview().amount());
    }

    /** What is invoiced beyond the contract with the change. */
    public BigDecimal getOverInvoiced() {
        ProjectSummary project = getPreview().project();
        return project.invoiced().subtract(getContractAfter()).max(BigDecimal.ZERO);
    }

    /** What is received beyond the contract with the change. */
    public BigDecimal getOverReceived() {
        ProjectSummary project = getPreview().project();
        return project.received().subtract(getContractAfter()).max(BigDecimal.ZERO);
    }

    /** Whether the kind takes goods off and nothing is left to take. */
    public boolean isNothingLeft() {
        return form.getKind().isReduction() && scope.isEmpty();
    }

    public BigDecimal getAdditionsTotal() {
        return GoodsLineInput.total(additions);
    }

    public BigDecimal getFeesTotal() {
        return FeeLineInput.total(fees);
    }

    public ChangeKind[] getKinds() {
        return ChangeKind.values();
    }

    public CostOfReturn[] getCostsOfReturn() {
        return CostOfReturn.values();
    }

    public boolean isCostShown() {
        return costShown;
    }

    public ChangeForm getForm() {
        return form;
    }

    public ScopeLookup getScope() {
        return scope;
    }

    public Grid<GoodsLineInput> getAdditions() {
        return additions;
    }

    public Grid<ReductionInput> getReductions() {
        return reductions;
    }

    public Grid<FeeLineInput> getFees() {
        return fees;
    }
}
