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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.approvalrule.ApprovalRuleForm;
import org.xiaoguan.administration.approvalrule.ApprovalRuleService;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.projects.purchase.PurchaseOrder;
import org.xiaoguan.projects.purchase.PurchaseView;

/** Rules of the company over the documents of projects: more steps, and approval of what would take effect at once. */
class ApprovalByRuleIT extends AtTheCompany {
    @Inject
    ApprovalRuleService rules;

    @Inject
    RoleService roles;

    @Inject
    ProjectViewService views;

    private final List<Long> made = new ArrayList<>();

    @AfterEach
    void end() {
        company.asSystem(() -> {
            made.forEach(rules::delete);
            return null;
        });
    }

    @Test
    void aLargeNormalPurchaseWaitsAndIsPlacedWhenApproved() {
        ApprovalRuleForm rule = rule(PurchaseOrder.KIND, PURCHASE_APPROVE, 1);
        rule.setLeastAmount(new BigDecimal("500"));
        store(rule);
        assertThat(ordered(PurchaseKind.NORMAL, "8", "60").state()).isEqualTo(DocumentState.APPROVED);
        PurchaseView large = ordered(PurchaseKind.NORMAL, "9", "60");
        assertThat(large.state()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(large.approvalReason()).isEqualTo(Approvals.BY_RULE);
        assertThat(decidedOnce(large)).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void aSpecialPurchaseFarOverItsBudgetNeedsASecondStep() {
        store(rule(PurchaseOrder.KIND, PURCHASE_APPROVE, 1));
        ApprovalRuleForm second = rule(PurchaseOrder.KIND, PURCHASE_APPROVE, 2);
        second.setLeastOverBudget(new BigDecimal("20"));
        store(second);
        assertThat(decidedOnce(ordered(PurchaseKind.SPECIAL, "1", "71.99")))
                .as("19.98 % over")
                .isEqualTo(DocumentState.APPROVED);
        assertThat(decidedOnce(ordered(PurchaseKind.SPECIAL, "1", "72"))).isEqualTo(DocumentState.SUBMITTED);
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

    private DocumentState decidedOnce(PurchaseView purchase) {
        return company.asSystem(() -> {
            company.approve(PurchaseOrder.KIND, purchase.id());
            return purchases.view(purchase.id()).state();
        });
    }

    private PurchaseView ordered(PurchaseKind kind, String quantity, String price) {
        return company.asSystem(() -> {
            long project = company.approved(company.sheet("10", "100", "60"));
            long item = views.view(project).items().get(0).id();
            PurchaseForm form = TypedDocuments.purchase(company.supplier(), item, quantity, price);
            form.setKind(kind);
            form.setReason("现场急用");
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
