package org.xiaoguan.crm.competitor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.customer.TeamLine;
import org.xiaoguan.ui.form.ViewedRecordPage;
import org.xiaoguan.ui.grid.Grid;

/** The form of a competitor, with its products and who keeps an eye on it. */
@Named
@ViewScoped
public class CompetitorEditPage extends ViewedRecordPage<CompetitorForm> {
    private final Grid<CompetitorProductForm> products = new Grid<>(CompetitorProductForm::new);
    private final Grid<TeamLine> watchers = new Grid<>(TeamLine::new);

    @Inject
    CompetitorService competitors;

    public CompetitorEditPage() {
        super(Competitor.KIND, new CompetitorForm(), "competitor.saved");
    }

    @Override
    public void open() {
        super.open();
        products.load(getForm().getProducts());
        watchers.load(getForm().getWatcherIds().stream().map(TeamLine::new).toList());
        products.makeRoom(drafts.rows(Competitor.KIND, getId(), "products"));
        watchers.makeRoom(drafts.rows(Competitor.KIND, getId(), "watchers"));
    }

    @Override
    public String save() {
        getForm().setProducts(products.filled());
        getForm()
                .setWatcherIds(watchers.filled().stream()
                        .map(TeamLine::getStaffId)
                        .distinct()
                        .toList());
        return super.save();
    }

    @Override
    protected Shown<CompetitorForm> find(long id) {
        Competitor read = competitors.find(id);
        return new Shown<>(new CompetitorForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(CompetitorForm form, String formKey) {
        return competitors.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, CompetitorForm form) {
        competitors.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(getId() == null ? CrmPermissions.COMPETITOR_CREATE : CrmPermissions.COMPETITOR_EDIT);
    }

    public Grid<CompetitorProductForm> getProducts() {
        return products;
    }

    public Grid<TeamLine> getWatchers() {
        return watchers;
    }
}
