package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_VIEW;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.list.ChangeFilter;
import org.xiaoguan.projects.change.list.ChangeListService;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.project.list.ProjectFilter;
import org.xiaoguan.projects.project.list.ProjectListService;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.list.PurchaseFilter;
import org.xiaoguan.projects.purchase.list.PurchaseListService;
import org.xiaoguan.projects.team.TeamService;
import org.xiaoguan.shared.list.ListRequest;

/** Who sees the cost of a project sees it everywhere, and nobody else anywhere. */
class SeeingCostsIT extends AtTheCompany {
    private static final ListRequest FIRST = ListRequest.firstRows(20);

    @Inject
    DepartmentService departments;

    @Inject
    TeamService teams;

    @Inject
    ProjectListService lists;

    @Inject
    ChangeListService changeLists;

    @Inject
    PurchaseListService purchaseLists;

    @Inject
    History history;

    @Test
    void purchasesAreTotalledWhereBothTheOrderAndItsCostAreSeen() {
        long above = company.asSystem(company::department);
        long below = company.asSystem(() -> below(above));
        company.asSystem(() -> purchase(sheet(above), "3"));
        company.asSystem(() -> purchase(sheet(below), "5"));
        Company.Worker reader = company.asSystem(() -> company.worker(
                above,
                new Grant(PURCHASE_VIEW, ScopeLevel.DEPARTMENT),
                new Grant(COST_VIEW, ScopeLevel.DEPARTMENT_TREE)));
        assertThat(callers.runAs(reader.username(), () -> purchaseLists.total(PurchaseFilter.ofProject(null))))
                .isEqualByComparingTo("90");
    }

    @Test
    void aMemberOfTheTeamSeesTheSameInListsAsOnPages() {
        long department = company.asSystem(company::department);
        Company.Worker member = company.asSystem(() -> company.worker(
                company.asSystem(company::department),
                own(PROJECT_VIEW),
                own(CHANGE_VIEW),
                own(PURCHASE_VIEW),
                own(COST_VIEW)));
        ProjectForm sheet = company.asSystem(() -> sheet(department));
        long order = company.asSystem(() -> purchase(sheet, "3"));
        long id = company.asSystem(() -> purchases.view(order).project().id());
        company.asSystem(() -> {
            teams.add(id, projectViews.view(id).version(), member.staffId());
            return null;
        });
        long change = company.asSystem(() -> changes.create(id, addition(sheet), null));
        callers.runAs(member.username(), () -> {
            assertThat(projectViews.view(id).margin()).isNotNull();
            assertThat(lists.list(of(sheet), FIRST).rows().get(0).cost()).isNotNull();
            assertThat(lists.totals(of(sheet)).margin()).isNotNull();
            assertThat(changes.view(change).marginAfter()).isNotNull();
            assertThat(changeLists
                            .list(ChangeFilter.ofProject(id), FIRST)
                            .rows()
                            .get(0)
                            .marginAfter())
                    .isNotNull();
            assertThat(purchases.view(order).amount()).isNotNull();
            assertThat(purchaseLists
                            .list(PurchaseFilter.ofProject(id), FIRST)
                            .rows()
                            .get(0)
                            .amount())
                    .isNotNull();
            assertThat(purchaseLists.total(PurchaseFilter.ofProject(id))).isEqualByComparingTo("90");
            return null;
        });
    }

    @Test
    void wideCostsIncludeANarrowerView() {
        long department = company.asSystem(company::department);
        company.asSystem(() -> company.approved(sheet(department)));
        Company.Worker reader = company.asSystem(() -> company.worker(
                department,
                new Grant(PROJECT_VIEW, ScopeLevel.DEPARTMENT),
                new Grant(COST_VIEW, ScopeLevel.DEPARTMENT_TREE)));
        company.asSystem(() -> below(department));
        ProjectFilter all = ProjectFilter.NONE;
        assertThat(callers.runAs(reader.username(), () -> lists.totals(all)).margin())
                .isNotNull();
    }

    @Test
    void costsOfAChangeOutliveAnEditorWhoDoesNotSeeThem() {
        long department = company.asSystem(company::department);
        ProjectForm sheet = company.asSystem(() -> sheet(department));
        long id = company.asSystem(() -> company.approved(sheet));
        Company.Worker editor = company.asSystem(() -> company.worker(
                department,
                new Grant(CHANGE_VIEW, ScopeLevel.DEPARTMENT),
                new Grant(CHANGE_EDIT, ScopeLevel.DEPARTMENT),
                own(COST_VIEW)));
        long addition = company.asSystem(() -> changes.create(id, addition(sheet), null));
        ChangeForm fees = change(ChangeKind.FEE_ADJUSTMENT);
        fees.getFees().add(Budget.feeLine(FeeKind.LABOUR, "1000", "950"));
        long adjustment = company.asSystem(() -> changes.create(id, fees, null));
        BigDecimal margin = company.asSystem(() -> changes.view(adjustment).marginAfter());

        callers.runAs(editor.username(), () -> {
            assertThat(changes.showsCost(id)).isFalse();
            ChangeForm typed = changes.form(addition);
            assertThat(typed.getAdditions().get(0).getExpectedCost()).isNull();
            typed.getAdditions().get(0).setQuantity(new BigDecimal("3"));
            changes.preview(id, addition, typed);
            changes.update(addition, changes.view(addition).version(), changes.form(addition));
            changes.update(adjustment, changes.view(adjustment).version(), changes.form(adjustment));
            return null;
        });
        company.asSystem(() -> {
            assertThat(changes.form(addition).getAdditions().get(0).getExpectedCost())
                    .isEqualByComparingTo("99");
            assertThat(changes.form(adjustment).getFees().get(0).getExpectedCost())
                    .isEqualByComparingTo("950");
            assertThat(changes.view(adjustment).marginAfter()).isEqualByComparingTo(margin);
            assertThat(history.of(ChangeOrder.KIND, adjustment).toString()).contains("change-fee.expectedCost");
            return null;
        });
    }

    @Test
    void aFeeOfSomebodyWhoTypesNoCostsIsDecidedByAPerson() {
        long department = company.asSystem(company::department);
        long id = company.asSystem(() -> company.approved(sheet(department)));
        Company.Worker writer = company.asSystem(() -> company.worker(
                department,
                new Grant(CHANGE_VIEW, ScopeLevel.DEPARTMENT),
                new Grant(CHANGE_EDIT, ScopeLevel.DEPARTMENT)));
        ChangeForm fees = change(ChangeKind.FEE_ADJUSTMENT);
        fees.getFees().add(Budget.feeLine(FeeKind.LABOUR, "1000", null));
        long adjustment = callers.runAs(writer.username(), () -> {
            long draft = changes.create(id, fees, null);
            changes.submit(draft, changes.view(draft).version());
            return draft;
        });
        company.asSystem(() -> {
            assertThat(changes.view(adjustment).state()).isEqualTo(DocumentState.SUBMITTED);
            assertThat(changes.view(adjustment).approvalReason()).isEqualTo("change.approval.cost");
            assertThat(changes.form(adjustment).getFees().get(0).getExpectedCost())
                    .isNull();
            return null;
        });
    }

    @Test
    void pricesOfAnOrderOutliveAnEditorWhoDoesNotSeeThem() {
        long department = company.asSystem(company::department);
        ProjectForm sheet = company.asSystem(() -> sheet(department));
        long order = company.asSystem(() -> purchase(sheet, "3"));
        Company.Worker editor = company.asSystem(() -> company.worker(
                department,
                new Grant(PURCHASE_VIEW, ScopeLevel.DEPARTMENT),
                new Grant(PURCHASE_EDIT, ScopeLevel.DEPARTMENT)));
        callers.runAs(editor.username(), () -> {
            PurchaseForm form = purchases.form(order);
            assertThat(form.getLines().get(0).getUnitPrice()).isNull();
            form.getLines().get(0).setQuantity(new BigDecimal("4"));
            purchases.update(order, purchases.view(order).version(), form);
            return null;
        });
        assertThat(company.asSystem(() -> purchases.view(order).amount())).isEqualByComparingTo("120");
    }

    @Test
    void theHistoryTellsCostsOnlyWhereTheyAreSeen() {
        long department = company.asSystem(company::department);
        Company.Worker reader = company.asSystem(() -> company.worker(
                department, new Grant(PROJECT_VIEW, ScopeLevel.ALL), new Grant(COST_VIEW, ScopeLevel.DEPARTMENT)));
        long id = company.asSystem(() -> projects.create(sheet(department), null));
        callers.runAs(reader.username(), () -> {
            assertThat(history.of(Project.KIND, id).toString())
                    .contains("item.quantity")
                    .doesNotContain("item.expectedCost");
            assertThat(history.of(Project.KIND, id, true).toString()).contains("item.expectedCost");
            return null;
        });
    }

    private static Grant own(String permission) {
        return new Grant(permission, ScopeLevel.OWN);
    }

    private static ProjectFilter of(ProjectForm sheet) {
        return ProjectFilter.ofCustomer(sheet.getCustomerId());
    }

    private static ChangeForm addition(ProjectForm sheet) {
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(sheet.getLines().get(0).getMaterialId());
        line.setQuantity(new BigDecimal("2"));
        line.setUnitPrice(new BigDecimal("100"));
        line.setExpectedCost(new BigDecimal("99"));
        ChangeForm form = change(ChangeKind.ADDITION);
        form.getAdditions().add(line);
        return form;
    }

    private static ChangeForm change(ChangeKind kind) {
        ChangeForm form = new ChangeForm();
        form.setKind(kind);
        form.setChangedOn(Company.DAY);
        form.setReason("业主要求");
        return form;
    }

    private long below(long above) {
        DepartmentForm form = new DepartmentForm();
        form.setCode(Company.unique("D"));
        form.setName(Company.unique("部门"));
        form.setParentId(above);
        return departments.create(form, null);
    }

    private ProjectForm sheet(long department) {
        ProjectForm sheet = company.sheet("10", "100", "60");
        sheet.setDepartmentId(department);
        sheet.setManagerId(company.person(department));
        return sheet;
    }

    /** A draft of an order at 30 each. */
    private long purchase(ProjectForm sheet, String quantity) {
        long project = company.approved(sheet);
        long item = projectViews.view(project).items().get(0).id();
        return purchases.create(project, TypedDocuments.purchase(company.supplier(), item, quantity, "30"), null);
    }
}
