package org.xiaoguan.projects;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeService;
import org.xiaoguan.projects.change.ReductionForm;
import org.xiaoguan.projects.cost.CostForm;
import org.xiaoguan.projects.cost.CostService;
import org.xiaoguan.projects.delivery.DeliverableLine;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.delivery.DeliveryLineForm;
import org.xiaoguan.projects.delivery.DeliveryService;
import org.xiaoguan.projects.fee.FeeForm;
import org.xiaoguan.projects.fee.FeeService;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.project.ProjectService;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.projects.purchase.PurchaseLineForm;
import org.xiaoguan.projects.purchase.PurchaseService;
import org.xiaoguan.projects.team.TeamService;

/** Tells through the services a project with as many goods lines and documents of each kind as asked for. */
@Dependent
public class ProjectStory {
    private static final BigDecimal ONE = BigDecimal.ONE;

    @Inject
    Company company;

    @Inject
    ProjectService projects;

    @Inject
    ProjectViewService projectViews;

    @Inject
    TeamService team;

    @Inject
    ChangeService changes;

    @Inject
    PurchaseService purchases;

    @Inject
    DeliveryService deliveries;

    @Inject
    CostService costs;

    @Inject
    FeeService fees;

    /**
     * What was told.
     *
     * @param pages addresses by name
     */
    public record Told(long project, Map<String, String> pages) implements Serializable {}

    public Told tell(int count) {
        long project = project(count);
        List<ItemView> items = projectViews.view(project).items();
        for (ItemView item : items) {
            company.asSystem(() -> purchase(project, List.of(item), true));
        }
        long draftOrder = purchase(project, items, false);
        long draftChange = change(project, items);
        for (DeliverableLine line : deliveries.deliverable(project)) {
            deliver(project, List.of(line), true);
        }
        long draftDelivery = deliver(project, deliveries.deliverable(project), false);
        costs.enter(
                project, costs.list(project).stream().map(ProjectStory::cost).toList());
        long fee = 0;
        for (int i = 0; i < count; i++) {
            fee = pay(project);
            long member = company.person(company.department());
            team.add(project, projectViews.view(project).version(), member);
            change(project, items);
        }
        return new Told(project, pages(project, draftChange, draftOrder, draftDelivery, fee));
    }

    private Map<String, String> pages(long project, long change, long purchase, long delivery, long fee) {
        Map<String, String> pages = new LinkedHashMap<>();
        String number = projectViews.view(project).summary().number();
        for (String tab : List.of(
                "project.goods",
                "change.panel",
                "purchase.panel",
                "delivery.panel",
                "cost.panel",
                "fee.panel",
                "project.history")) {
            pages.put("project view " + tab, "/projects/project/view?id=" + project + "&tab=" + tab);
        }
        pages.put("project print", "/projects/project/print?id=" + project);
        Map<String, Long> documents = new LinkedHashMap<>();
        documents.put("change", change);
        documents.put("purchase", purchase);
        documents.put("delivery", delivery);
        documents.forEach((kind, id) -> {
            pages.put(kind + " list", "/projects/" + kind + "/list?size=50&text=" + number);
            pages.put(kind + " view", "/projects/" + kind + "/view?id=" + id);
            pages.put(kind + " edit", "/projects/" + kind + "/edit?id=" + id);
            pages.put(kind + " new", "/projects/" + kind + "/edit?project=" + project);
        });
        pages.put("removal new", "/projects/change/edit?kind=REMOVAL&project=" + project);
        pages.put("return new", "/projects/change/edit?kind=RETURN&project=" + project);
        pages.put("cost edit", "/projects/cost/edit?project=" + project);
        pages.put("fee list", "/projects/fee/list?size=50&text=" + number);
        pages.put("fee view", "/projects/fee/view?id=" + fee);
        pages.put("fee new", "/projects/fee/edit?project=" + project);
        pages.put("project list", "/projects/project/list?size=50&text=" + number);
        return pages;
    }

    private long project(int count) {
        ProjectForm sheet = company.sheet("10", "100", "60");
        for (int i = 1; i < count; i++) {
            GoodsLineForm line = new GoodsLineForm();
            line.setMaterialId(company.material("60"));
            line.setQuantity(BigDecimal.TEN);
            line.setUnitPrice(new BigDecimal("100"));
            line.setExpectedCost(new BigDecimal("60"));
            sheet.getLines().add(line);
        }
        sheet.setAgreedPrice(new BigDecimal(count * 1000));
        return company.approved(sheet);
    }

    private long purchase(long project, List<ItemView> items, boolean placed) {
        PurchaseForm form = new PurchaseForm();
        form.setKind(PurchaseKind.NORMAL);
        form.setSupplierId(company.supplier());
        form.setOrderedOn(Company.DAY);
        for (ItemView item : items) {
            PurchaseLineForm line = new PurchaseLineForm();
            line.setItemId(item.id());
            line.setQuantity(new BigDecimal("3"));
            line.setUnitPrice(new BigDecimal("55"));
            form.getLines().add(line);
        }
        return placed ? purchases.createAndSubmit(project, form, null) : purchases.create(project, form, null);
    }

    private long change(long project, List<ItemView> items) {
        ChangeForm form = new ChangeForm();
        form.setKind(ChangeKind.REMOVAL);
        form.setChangedOn(Company.DAY);
        form.setReason("业主要求");
        for (ItemView item : items) {
            ReductionForm line = new ReductionForm();
            line.setItemId(item.id());
            line.setQuantity(ONE);
            form.getReductions().add(line);
        }
        return changes.create(project, form, null);
    }

    private long deliver(long project, List<DeliverableLine> goods, boolean confirmed) {
        DeliveryForm form = new DeliveryForm();
        form.setDeliveredOn(Company.DAY);
        form.setDelivererId(company.person(company.department()));
        for (DeliverableLine line : goods) {
            DeliveryLineForm wanted = new DeliveryLineForm();
            wanted.setPurchaseLineId(line.purchaseLineId());
            wanted.setQuantity(ONE);
            form.getLines().add(wanted);
        }
        return confirmed ? deliveries.createAndConfirm(project, form, null) : deliveries.create(project, form, null);
    }

    private static CostForm cost(org.xiaoguan.projects.cost.CostRow row) {
        CostForm form = new CostForm(row);
        form.setUnitCost(new BigDecimal("57"));
        form.setEnteredOn(Company.DAY);
        return form;
    }

    private long pay(long project) {
        FeeForm form = new FeeForm();
        form.setAmount(BigDecimal.TEN);
        form.setPaidOn(Company.DAY);
        form.setPayee("李班长");
        form.setPurpose("安装人工");
        return fees.create(project, form, null);
    }
}
