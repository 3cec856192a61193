package org.xiaoguan.projects.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_APPROVE;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.approvalrule.ApprovalRuleForm;
import org.xiaoguan.administration.approvalrule.ApprovalRuleService;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.ChangeService;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectService;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseOrder;
import org.xiaoguan.projects.purchase.PurchaseService;
import org.xiaoguan.projects.purchase.PurchaseView;

/** Rules of the company over the documents of projects: more steps, and approval of what would take effect at once. */
@ExtendWith(ArquillianExtension.class)
class ApprovalByRuleIT {
    @Inject
    Company company;

    @Inject
    ApprovalRuleService rules;

    @Inject
    RoleService roles;

    @Inject
    ProjectService projects;

    @Inject
    ProjectViewService views;

    @Inject
    ChangeService changes;

    @Inject
    PurchaseService purchases;

    private final List<Long> made = new ArrayList<>();

    @AfterEach
    void end() {
        company.asSystem(() -> {
            made.forEach(rules::delete);
            return null;
        });
    }

    @Test
    void aNormalPurchaseFarOverItsBudgetWaitsAndIsPlacedWhenApproved() {
        ApprovalRuleForm rule = rule(PurchaseOrder.KIND, PURCHASE_APPROVE, 1);
        rule.setLeastOverBudget(new BigDecimal("20"));
        store(rule);
        long project = company.asSystem(() -> company.approved(company.sheet("10", "100", "60")));
        PurchaseView within = ordered(project, "71.99");
        assertThat(within.state()).as("19.98 % over").isEqualTo(DocumentState.APPROVED);
        PurchaseView over = ordered(project, "72");
        assertThat(over.state()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(over.approvalReason()).isEqualTo(Approvals.BY_RULE);
        company.asSystem(() -> {
            company.approve(PurchaseOrder.KIND, over.id());
            return null;
        });
        assertThat(company.asSystem(() -> purchases.view(over.id())).state()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void aLargeChangeWaitsThoughItsMarginIsFine() {
        ApprovalRuleForm rule = rule(ChangeOrder.KIND, CHANGE_APPROVE, 1);
        rule.setLeastAmount(new BigDecimal("500"));
        store(rule);
        ProjectForm sheet = company.asSystem(() -> company.sheet("10", "100", "60"));
        long project = company.asSystem(() -> company.approved(sheet));
        assertThat(added(project, sheet, "4")).isEqualTo(DocumentState.APPROVED);
        assertThat(added(project, sheet, "5")).isEqualTo(DocumentState.SUBMITTED);
    }

    @Test
    void aSheetWithAThinMarginNeedsASecondStep() {
        store(rule(Project.KIND, PROJECT_APPROVE, 1));
        ApprovalRuleForm second = rule(Project.KIND, PROJECT_APPROVE, 2);
        second.setBelowMargin(new BigDecimal("20"));
        store(second);
        assertThat(decidedOnce(company.asSystem(() -> company.sheet("10", "100", "60"))))
                .isEqualTo(ProjectState.APPROVED);
        assertThat(decidedOnce(company.asSystem(() -> company.sheet("10", "100", "90"))))
                .isEqualTo(ProjectState.SUBMITTED);
    }

    private ProjectState decidedOnce(ProjectForm sheet) {
        return company.asSystem(() -> {
            long id = projects.createAndSubmit(sheet, null);
            company.approve(Project.KIND, id);
            return views.view(id).summary().state();
        });
    }

    private PurchaseView ordered(long project, String price) {
        return company.asSystem(() -> {
            long item = views.view(project).items().get(0).id();
            PurchaseForm form = TypedDocuments.purchase(company.supplier(), item, "1", price);
            return purchases.view(purchases.createAndSubmit(project, form, null));
        });
    }

    private DocumentState added(long project, ProjectForm sheet, String quantity) {
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(sheet.getLines().get(0).getMaterialId());
        line.setQuantity(new BigDecimal(quantity));
        line.setUnitPrice(new BigDecimal("100"));
        line.setExpectedCost(new BigDecimal("60"));
        ChangeForm form = new ChangeForm();
        form.setKind(ChangeKind.ADDITION);
        form.setChangedOn(Company.DAY);
        form.setReason("业主要求");
        form.getAdditions().add(line);
        return company.asSystem(() -> changes.view(changes.createAndSubmit(project, form, null)))
                .state();
    }

    private ApprovalRuleForm rule(String kind, String permission, int step) {
        ApprovalRuleForm form = new ApprovalRuleForm();
        form.setDocumentKind(kind);
        form.setStep(step);
        form.setRoleId(company.asSystem(
                () -> roles.create(Company.unique("审批"), null, Set.of(new Grant(permission, ScopeLevel.ALL)), null)));
        return form;
    }

    private void store(ApprovalRuleForm form) {
        made.add(company.asSystem(() -> rules.create(form, null)));
    }
}
