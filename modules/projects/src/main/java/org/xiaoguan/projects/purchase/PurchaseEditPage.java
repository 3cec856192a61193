package org.xiaoguan.projects.purchase;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.goods.GoodsLookup;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.record.DocumentEditPage;
import org.xiaoguan.projects.record.RecordKind;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.text.Texts;

/** A purchase order while it is written; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class PurchaseEditPage extends DocumentEditPage {
    @Inject
    PurchaseService purchases;

    @Inject
    Texts texts;

    @Inject
    GoodsLookup goods;

    private PurchaseForm form = new PurchaseForm();
    private List<ItemView> left = List.of();
    private PurchaseLookup lookup;
    private Grid<PurchaseLineInput> lines;
    private boolean costShown;

    public PurchaseEditPage() {
        super(PurchaseOrder.KIND);
    }

    @PostConstruct
    void open() {
        opened(ProjectsPermissions.PURCHASE_EDIT);
        if (getId() != null) {
            PurchaseView stored = purchases.view(getId());
            form = purchases.form(getId());
            stored(stored.project().id(), stored.number(), stored.version());
        } else {
            PurchaseKind asked = address.choice("kind", PurchaseKind.class);
            form.setKind(asked == null ? PurchaseKind.NORMAL : asked);
            form.setOrderedOn(clock.today());
        }
        if (getProjectId() != null) {
            load();
        }
    }

    private void load() {
        left = purchases.purchasable(getProjectId());
        goods.expect(form.getLines().stream()
                .map(PurchaseLineForm::getMaterialId)
                .filter(Objects::nonNull)
                .toList());
        lookup = new PurchaseLookup(left, texts.get("item.free"), goods, form);
        boolean shown = purchases.showsCost(getProjectId());
        costShown = shown;
        lines = new Grid<>(() -> new PurchaseLineInput(lookup, shown));
        lines.load(form.getLines().stream()
                .map(line -> new PurchaseLineInput(lookup, shown, line))
                .toList());
        lines.makeRoom(draftedRows("lines"));
    }

    /** Adds a line for all goods of which something is left and that have none yet. */
    public void takeAll() {
        List<PurchaseLineInput> all = new ArrayList<>(lines.filled());
        left.stream()
                .filter(item -> all.stream().noneMatch(line -> Objects.equals(line.getChosen(), item.id())))
                .limit(Grid.MAX_LINES - all.size())
                .map(this::line)
                .forEach(all::add);
        lines.load(all);
    }

    private PurchaseLineInput line(ItemView item) {
        PurchaseLineInput line = new PurchaseLineInput(lookup, isCostShown());
        line.setChosen(item.id());
        return line;
    }

    public String save() {
        return store(
                () -> purchases.create(getProjectId(), typed(), getFormKey()),
                () -> purchases.update(getId(), getReadVersion(), typed()),
                "purchase.saved");
    }

    public String submit() {
        return store(
                () -> purchases.createAndSubmit(getProjectId(), typed(), getFormKey()),
                () -> purchases.updateAndSubmit(getId(), getReadVersion(), typed()),
                isSpecial() ? "purchase.submitted" : "purchase.placed");
    }

    /** Offers the print of what was stored. */
    @Override
    protected String leadTo(long made) {
        return actions.to(RecordKind.printOffer(PurchaseOrder.KIND, made));
    }

    private PurchaseForm typed() {
        form.setLines(new ArrayList<>(
                lines.filled().stream().map(PurchaseLineInput::toForm).toList()));
        return form;
    }

    public BigDecimal getTotal() {
        return PurchaseLineInput.total(lines);
    }

    /** Whether nothing of the project is left to purchase, so that only a special order can be made. */
    public boolean isNothingLeft() {
        return left.isEmpty();
    }

    public boolean isSpecial() {
        return form.getKind() == PurchaseKind.SPECIAL;
    }

    public PurchaseKind[] getKinds() {
        return PurchaseKind.values();
    }

    public boolean isCostShown() {
        return costShown;
    }

    public PurchaseForm getForm() {
        return form;
    }

    public PurchaseLookup getLookup() {
        return lookup;
    }

    public Grid<PurchaseLineInput> getLines() {
        return lines;
    }
}
