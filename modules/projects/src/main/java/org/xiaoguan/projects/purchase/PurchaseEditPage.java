package org.xiaoguan.projects.purchase;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.project.GoodsLookup;
import org.xiaoguan.projects.project.ItemView;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.list.ListAddress;

/** A purchase order while it is written; without a project in the address, the project is chosen first. */
@Named
@ViewScoped
public class PurchaseEditPage implements Serializable {
    private static final String DRAFT = "projects.purchase";

    @Inject
    PurchaseService purchases;

    @Inject
    GoodsLookup goods;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentUser user;

    @Inject
    Drafts drafts;

    @Inject
    ListAddress address;

    @Inject
    Actions actions;

    private Long id;
    private Long projectId;
    private String number;
    private int readVersion;
    private String formKey = FormKeys.fresh();
    private PurchaseForm form = new PurchaseForm();
    private List<ItemView> left = List.of();
    private PurchaseLookup lookup;
    private Grid<PurchaseLineInput> lines;

    @PostConstruct
    void open() {
        if (!user.may(ProjectsPermissions.PURCHASE_EDIT)) {
            throw new AccessDeniedException();
        }
        id = address.id("id");
        projectId = address.id("project");
        if (id != null) {
            PurchaseView stored = purchases.view(id);
            form = purchases.form(id);
            projectId = stored.project().id();
            number = stored.number();
            readVersion = stored.version();
        } else {
            PurchaseKind asked = address.choice("kind", PurchaseKind.class);
            form.setKind(asked == null ? PurchaseKind.NORMAL : asked);
            form.setOrderedOn(clock.today());
        }
        if (projectId != null) {
            load();
        }
    }

    private void load() {
        left = purchases.purchasable(projectId);
        goods.expect(form.getLines().stream()
                .map(PurchaseLineForm::getMaterialId)
                .filter(Objects::nonNull)
                .toList());
        lookup = new PurchaseLookup(left, goods, form);
        boolean costShown = isCostShown();
        lines = new Grid<>(() -> new PurchaseLineInput(lookup, costShown));
        lines.load(form.getLines().stream()
                .map(line -> new PurchaseLineInput(lookup, costShown, line))
                .toList());
        lines.makeRoom(drafts.rows(DRAFT, getDraftOf(), "lines"));
    }

    /** What an unsaved order is kept under: the order, or the project of a new one. */
    public String getDraftOf() {
        return id == null ? "of-" + projectId : id.toString();
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
        return stored(() -> id == null ? purchases.create(projectId, typed(), formKey) : updated(), "purchase.saved");
    }

    public String submit() {
        return stored(
                () -> id == null
                        ? purchases.createAndSubmit(projectId, typed(), formKey)
                        : purchases.updateAndSubmit(id, readVersion, typed()),
                form.getKind() == PurchaseKind.SPECIAL ? "purchase.submitted" : "purchase.placed");
    }

    private long updated() {
        purchases.update(id, readVersion, typed());
        return id;
    }

    private String stored(Supplier<Long> work, String note) {
        return actions.make(work)
                .map(made -> {
                    drafts.discard(DRAFT, getDraftOf());
                    actions.done(note);
                    return actions.to("/projects/purchase/view", made);
                })
                .orElse(null);
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
        return user.may(ProjectsPermissions.COST_VIEW);
    }

    public Long getId() {
        return id;
    }

    public Long getProjectId() {
        return projectId;
    }

    public String getNumber() {
        return number;
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

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }
}
