package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.api.ProjectChoice;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.ChangeService;
import org.xiaoguan.projects.change.ReductionForm;
import org.xiaoguan.projects.change.list.ChangeFilter;
import org.xiaoguan.projects.change.list.ChangeListService;
import org.xiaoguan.projects.cost.CostForm;
import org.xiaoguan.projects.cost.CostRow;
import org.xiaoguan.projects.cost.CostService;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.delivery.DeliveryService;
import org.xiaoguan.projects.delivery.list.DeliveryFilter;
import org.xiaoguan.projects.delivery.list.DeliveryListService;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.fee.FeeFilter;
import org.xiaoguan.projects.fee.FeeForm;
import org.xiaoguan.projects.fee.FeeGrouping;
import org.xiaoguan.projects.fee.FeeListService;
import org.xiaoguan.projects.fee.FeeService;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.project.list.OpenWork;
import org.xiaoguan.projects.project.list.PaymentState;
import org.xiaoguan.projects.project.list.ProjectFilter;
import org.xiaoguan.projects.project.list.ProjectListService;
import org.xiaoguan.projects.project.list.ProjectRow;
import org.xiaoguan.projects.project.list.ProjectTotals;
import org.xiaoguan.projects.project.view.ProjectView;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.projects.purchase.PurchaseOrder;
import org.xiaoguan.projects.purchase.PurchaseService;
import org.xiaoguan.projects.purchase.list.PurchaseFilter;
import org.xiaoguan.projects.purchase.list.PurchaseListService;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;

/** A project through its services, on the real database. */
@ExtendWith(ArquillianExtension.class)
class ProjectServiceIT {
    private static final ListRequest FIRST = ListRequest.firstRows(20);

    @Inject
    Callers callers;

    @Inject
    Company company;

    @Inject
    ProjectService projects;

    @Inject
    ProjectViewService projectViews;

    @Inject
    ProjectListService lists;

    @Inject
    ChangeService changes;

    @Inject
    ChangeListService changeLists;

    @Inject
    PurchaseService purchases;

    @Inject
    PurchaseListService purchaseLists;

    @Inject
    DeliveryService deliveries;

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

    @Inject
    @Any
    Instance<ReferenceSource> sources;

    @Test
    void isCarriedFromItsBudgetToItsLastReceipt() {
        asSystem(() -> {
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
        asSystem(() -> {
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
    void aDraftIsChangedByOneAfterTheOther() {
        asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            String formKey = Company.unique("form");
            long id = projects.create(sheet, formKey);
            assertThat(projects.create(sheet, formKey))
                    .as("the same form again")
                    .isEqualTo(id);
            int read = projectViews.view(id).version();
            ProjectForm form = projects.form(id);
            form.getLines().get(0).setQuantity(new BigDecimal("11"));
            projects.update(id, read, form);
            assertThat(projectViews.view(id).goodsTotal()).isEqualTo("1100.00");
            assertThatThrownBy(() -> projects.update(id, read, form)).isInstanceOf(ConflictException.class);
            form.getLines().clear();
            form.getFees().add(Budget.feeLine(FeeKind.LABOUR, "1000", "500"));
            projects.update(id, projectViews.view(id).version(), form);
            ProjectView view = projectViews.view(id);
            assertThat(view.items()).isEmpty();
            assertThat(view.fees()).hasSize(1);
            projects.cancel(id, view.version());
            assertThat(projectViews.view(id).summary().state()).isEqualTo(ProjectState.CANCELLED);
            return null;
        });
    }

    @Test
    void aDeliveryIsOfferedForProjectsWhoseGoodsAreStillToCome() {
        asSystem(() -> {
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
        return directory.find(
                number, org.xiaoguan.projects.ProjectsPermissions.DELIVERY_EDIT, ProjectChoice.DELIVERING);
    }

    @Test
    void aDebtIsNotPaidByWhatAnotherProjectGotTooMuch() {
        asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            long overpaid = company.approved(sheet);
            long unpaid = company.approved(sheet);
            directory.bookReceipt(overpaid, new BigDecimal("1300.00"), true);
            directory.bookReceipt(unpaid, new BigDecimal("400.00"), false);
            projects.create(sheet, null);
            ProjectFilter ofCustomer = ProjectFilter.ofCustomer(sheet.getCustomerId());
            ProjectTotals totals = lists.totals(ofCustomer);
            assertThat(totals.owed()).isEqualTo("600.00");
            assertThat(totals.overpaid()).isEqualTo("300.00");
            assertThat(totals.outstanding()).isEqualTo("300.00");
            assertThat(lists.list(ofCustomer, ListRequest.firstRows(20)).rows())
                    .as("nothing is owed for a draft")
                    .extracting(ProjectRow::outstanding)
                    .map(BigDecimal::toPlainString)
                    .containsExactlyInAnyOrder("-300.00", "600.00", "0.00");
            return null;
        });
    }

    @Test
    void isFoundFilteredSortedAndTotalled() {
        asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            long id = company.approved(sheet);
            ProjectFilter mine = new ProjectFilter(
                    "WQBW",
                    sheet.getCustomerId(),
                    sheet.getManagerId(),
                    sheet.getDepartmentId(),
                    Company.DAY,
                    Company.DAY,
                    new BigDecimal("1000"),
                    new BigDecimal("1000"),
                    null,
                    ProjectState.APPROVED,
                    PaymentState.NOTHING,
                    OpenWork.ORDER,
                    Scope.ALL);
            for (String sort : List.of("number", "contract", "outstanding", "marginRate", "cost", "stage")) {
                assertThat(lists.list(mine, new ListRequest(0, 20, sort, true)).rows())
                        .extracting(ProjectRow::id)
                        .containsExactly(id);
            }
            ProjectTotals totals = lists.totals(mine);
            assertThat(totals.count()).isEqualTo(1);
            assertThat(totals.outstanding()).isEqualTo("1000.00");
            assertThat(totals.margin().rate()).isEqualTo("40.00");
            List<ProjectRow> exported = new ArrayList<>();
            lists.export(mine, exported::add);
            assertThat(exported.get(0).customerName()).startsWith("湖南恒泰建材");
            assertThat(directory.find(
                            "wqbw", org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW, ProjectChoice.ANY))
                    .isNotEmpty();
            assertThat(directory.summaries(Set.of(id))).containsKey(id);
            return null;
        });
    }

    @Test
    void onlyContractsAreTotalled() {
        asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            company.approved(sheet);
            projects.create(sheet, null);
            long given = projects.create(sheet, null);
            projects.cancel(given, projectViews.view(given).version());
            assertThat(lists.list(of(sheet, null), FIRST).count()).isEqualTo(3);
            assertThat(lists.totals(of(sheet, null)).count()).isEqualTo(1);
            assertThat(lists.totals(of(sheet, null)).contract()).isEqualTo("1000.00");
            assertThat(lists.totals(of(sheet, ProjectState.DRAFT)).contract())
                    .as("asked for by state")
                    .isEqualTo("1000.00");
            return null;
        });
    }

    private static ProjectFilter of(ProjectForm sheet, ProjectState state) {
        Long customer = sheet.getCustomerId();
        return new ProjectFilter(
                null, customer, null, null, null, null, null, null, null, state, null, null, Scope.ALL);
    }

    @Test
    void whatAProjectRefersToIsNotDeleted() {
        asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            projects.create(sheet, null);
            assertThat(referencesTo("crm.customer", sheet.getCustomerId()))
                    .contains(new Reference("project.referred", 1));
            assertThat(referencesTo("administration.staff", sheet.getManagerId()))
                    .contains(new Reference("project.referred", 1), new Reference("delivery.referred", 0));
            assertThat(referencesTo("catalog.material", sheet.getLines().get(0).getMaterialId()))
                    .contains(new Reference("item.referred", 1));
            assertThat(referencesTo("catalog.supplier", -1)).contains(new Reference("purchase.referred", 0));
            return null;
        });
    }

    @Test
    void anUnknownIdIsNotFound() {
        asSystem(() -> {
            assertThatThrownBy(() -> projectViews.view(-1)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> changes.submit(-1, 1)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> purchases.view(-1)).isInstanceOf(NotFoundException.class);
            return null;
        });
    }

    private static ChangeForm addition(long materialId) {
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(materialId);
        line.setQuantity(new BigDecimal("2"));
        line.setUnitPrice(new BigDecimal("100"));
        line.setExpectedCost(new BigDecimal("60"));
        ChangeForm form = change(ChangeKind.ADDITION);
        form.getAdditions().add(line);
        return form;
    }

    private static ChangeForm reduction(ChangeKind kind, long itemId, String quantity) {
        ReductionForm line = new ReductionForm();
        line.setItemId(itemId);
        line.setQuantity(new BigDecimal(quantity));
        ChangeForm form = change(kind);
        form.getReductions().add(line);
        return form;
    }

    private static ChangeForm change(ChangeKind kind) {
        ChangeForm form = new ChangeForm();
        form.setKind(kind);
        form.setChangedOn(Company.DAY.plusDays(1));
        form.setReason("业主要求");
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

    private List<Reference> referencesTo(String kind, long id) {
        return sources.stream()
                .flatMap(source -> source.referencesTo(kind, id).stream())
                .toList();
    }

    private void asSystem(Callable<Void> work) {
        callers.runAsSystem("test", work);
    }
}
