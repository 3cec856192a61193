package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.api.ProjectChoice;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.list.ChangeFilter;
import org.xiaoguan.projects.change.list.ChangeListService;
import org.xiaoguan.projects.cost.CostForm;
import org.xiaoguan.projects.cost.CostRow;
import org.xiaoguan.projects.cost.CostService;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.delivery.list.DeliveryFilter;
import org.xiaoguan.projects.delivery.list.DeliveryListService;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.fee.FeeFilter;
import org.xiaoguan.projects.fee.FeeForm;
import org.xiaoguan.projects.fee.FeeGrouping;
import org.xiaoguan.projects.fee.FeeListService;
import org.xiaoguan.projects.fee.FeeService;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.project.view.ProjectView;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.projects.purchase.PurchaseOrder;
import org.xiaoguan.projects.purchase.list.PurchaseFilter;
import org.xiaoguan.projects.purchase.list.PurchaseListService;
import org.xiaoguan.shared.list.ListRequest;

/** A project from its budget to its last receipt through its services, on the real database. */
class CarryingOutAProjectIT extends AtTheCompany {
    private static final ListRequest FIRST = ListRequest.firstRows(20);

    @Inject
    ChangeListService changeLists;

    @Inject
    PurchaseListService purchaseLists;

    @Inject
    DeliveryListService deliveryLists;

    @Inject
    CostService costs;

    @Inject
    FeeService fees;

    @Inject
    FeeListService feeLists;

    @Inject
    Projects directory;

    @Test
    void isCarriedFromItsBudgetToItsLastReceipt() {
        company.asSystem(() -> {
            long id = company.approved(company.sheet("10", "100", "60"));
            ItemView item = projectViews.view(id).items().get(0);

            long addition = changes.create(id, addition(item.materialId()), null);
            changes.submit(addition, changes.view(addition).version());
            assertThat(changes.view(addition).state()).isEqualTo(DocumentState.APPROVED);
            assertThat(projectViews.view(id).summary().contract()).isEqualTo("1200.00");

            long purchase = placed(id, item.id(), "6", PurchaseKind.NORMAL, "55");
            long delivery = delivered(id, "4");
            long lineId = purchases.view(purchase).lines().get(0).id();
            purchases.closeShort(purchase, purchases.view(purchase).version(), lineId);
            assertThat(projectViews.view(id).items().get(0).purchased()).isEqualTo("4.000");

            enterCost(id, "57.63");
            enterFee(id);

            long returned = changes.create(id, reduction(ChangeKind.RETURN, item.id(), "1"), null);
            changes.submit(returned, changes.view(returned).version());
            company.approve(ChangeOrder.KIND, returned);
            assertThat(projectViews.view(id).summary().contract()).isEqualTo("1100.00");
            assertThatThrownBy(() -> deliveries.reverse(
                            delivery, deliveries.view(delivery).version(), Company.DAY.plusDays(9), "送错"))
                    .hasMessageContaining("delivery.reverse.most");

            directory.bookReceipt(id, new BigDecimal("1100"), false);
            assertThatThrownBy(() -> directory.bookReceipt(id, new BigDecimal("0.01"), false))
                    .hasMessageContaining("project.receipt.most");
            directory.bookInvoice(id, new BigDecimal("1100"));
            assertThat(directory.summary(id).owed()).isEqualTo("0.00");

            assertThat(changeLists.list(ChangeFilter.ofProject(id), FIRST).count())
                    .isEqualTo(2);
            assertThat(purchaseLists
                            .list(PurchaseFilter.ofProject(id), FIRST)
                            .rows()
                            .get(0)
                            .supplierName())
                    .startsWith("长沙宏达");
            assertThat(deliveryLists
                            .list(DeliveryFilter.ofProject(id), FIRST)
                            .rows()
                            .get(0)
                            .delivererName())
                    .isEqualTo("林晓岚");
            assertThat(projectViews.open(id, 50).timeline()).hasSizeGreaterThan(8);
            ProjectView view = projectViews.view(id);
            assertThat(view.margin().now().cost()).isEqualTo(costOf(view));
            return null;
        });
    }

    private static BigDecimal costOf(ProjectView view) {
        return view.margin()
                .parts()
                .planned()
                .add(view.margin().parts().ordered())
                .add(view.margin().parts().actual())
                .subtract(view.margin().relieved());
    }

    @Test
    void aSpecialPurchaseWaitsAndMayBeRejected() {
        company.asSystem(() -> {
            long id = company.approved(company.sheet("10", "100", "60"));
            long itemId = projectViews.view(id).items().get(0).id();
            long purchase = placed(id, itemId, "6", PurchaseKind.SPECIAL, "66");
            assertThat(purchases.view(purchase).state()).isEqualTo(DocumentState.SUBMITTED);
            assertThat(purchases.purchasable(id).get(0).free()).isEqualTo("4.000");
            company.reject(PurchaseOrder.KIND, purchase);
            assertThat(purchases.view(purchase).rejectionReason()).isEqualTo("不同意");
            assertThat(purchases.purchasable(id).get(0).free()).isEqualTo("10.000");
            purchases.update(purchase, purchases.view(purchase).version(), purchases.form(purchase));
            purchases.submit(purchase, purchases.view(purchase).version());
            company.approve(PurchaseOrder.KIND, purchase);
            assertThat(deliveries.deliverable(id)).hasSize(1);
            return null;
        });
    }

    @Test
    void aDeliveryIsOfferedForProjectsWhoseGoodsAreStillToCome() {
        company.asSystem(() -> {
            long id = company.approved(company.sheet("10", "100", "60"));
            String number = projectViews.view(id).summary().number();
            long item = projectViews.view(id).items().get(0).id();
            assertThat(deliverable(number)).isEmpty();
            placed(id, item, "6", PurchaseKind.NORMAL, "55");
            assertThat(deliverable(number)).extracting(ProjectSummary::id).containsExactly(id);
            delivered(id, "6");
            assertThat(deliverable(number)).isEmpty();
            return null;
        });
    }

    private List<ProjectSummary> deliverable(String number) {
        return directory.find(number, ProjectsPermissions.DELIVERY_EDIT, ProjectChoice.DELIVERING);
    }

    private static ChangeForm addition(long materialId) {
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(materialId);
        line.setQuantity(new BigDecimal("2"));
        line.setUnitPrice(new BigDecimal("100"));
        line.setExpectedCost(new BigDecimal("60"));
        ChangeForm form = new ChangeForm();
        form.setKind(ChangeKind.ADDITION);
        form.setChangedOn(Company.DAY.plusDays(1));
        form.setReason("业主要求");
        form.getAdditions().add(line);
        return form;
    }

    private static ChangeForm reduction(ChangeKind kind, long itemId, String quantity) {
        ChangeForm form = TypedDocuments.reduction(kind, itemId, quantity);
        form.setChangedOn(Company.DAY.plusDays(1));
        return form;
    }

    private long placed(long projectId, long itemId, String quantity, PurchaseKind kind, String price) {
        PurchaseForm form = TypedDocuments.purchase(company.supplier(), itemId, quantity, price);
        form.setKind(kind);
        form.setReason("现场急用");
        form.setOrderedOn(Company.DAY.plusDays(2));
        long id = purchases.create(projectId, form, null);
        purchases.submit(id, purchases.view(id).version());
        return id;
    }

    private long delivered(long projectId, String quantity) {
        long line = deliveries.deliverable(projectId).get(0).purchaseLineId();
        DeliveryForm form = TypedDocuments.delivery(company.person(company.department()), line, quantity);
        form.setDeliveredOn(Company.DAY.plusDays(5));
        long id = deliveries.create(projectId, form, null);
        deliveries.confirm(id, deliveries.view(id).version());
        return id;
    }

    private void enterCost(long projectId, String cost) {
        CostRow row = costs.list(projectId).get(0);
        CostForm form = new CostForm(row);
        form.setUnitCost(new BigDecimal(cost));
        form.setEnteredOn(Company.DAY.plusDays(6));
        costs.enter(projectId, List.of(form));
        form.setUnitCost(new BigDecimal("56.50"));
        form.setNote("发票金额不同");
        costs.enter(projectId, List.of(form));
        costs.enter(projectId, List.of(form));
        assertThat(costs.history(row.purchaseLineId())).hasSize(2);
    }

    private void enterFee(long projectId) {
        FeeForm form = new FeeForm();
        form.setAmount(new BigDecimal("80"));
        form.setPaidOn(Company.DAY.plusDays(7));
        form.setPayee(Company.unique("李班长"));
        form.setPurpose("安装人工");
        long id = fees.create(projectId, form, null);
        long counter = fees.reverse(id, feeLists.view(id).version(), Company.DAY.plusDays(8), "重复");
        assertThat(feeLists.counter(id).id()).isEqualTo(counter);
        assertThat(feeLists.counter(counter)).isNull();
        assertThat(feeLists.view(counter).reversesNumber()).endsWith("-FY01");
        form.setAmount(new BigDecimal("70"));
        fees.create(projectId, form, null);
        FeeFilter filter = FeeFilter.ofProject(projectId);
        assertThat(feeLists.totals(filter).withoutInvoice()).isEqualTo("70.00");
        assertThat(feeLists.statistics(filter, FeeGrouping.MONTH).get(0).label())
                .isEqualTo("2026-11");
        assertThat(feeLists.statistics(filter, FeeGrouping.PAYEE)
                        .get(0)
                        .totals()
                        .count())
                .isEqualTo(3);
        assertThat(feeLists.statistics(filter, FeeGrouping.PROJECT).get(0).projectId())
                .isEqualTo(projectId);
        assertThat(feeLists.statistics(filter, FeeGrouping.KIND)).hasSize(1);
    }
}
