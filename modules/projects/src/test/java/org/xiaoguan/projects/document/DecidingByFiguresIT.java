package org.xiaoguan.projects.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_APPROVE;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ApprovalFigure;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.shared.list.ListRequest;

/** The list of what waits shows amount and discount, and margin and purchase prices to those who may see costs. */
class DecidingByFiguresIT extends AtTheCompany {
    @Inject
    Approvals approvals;

    @Inject
    ProjectViewService views;

    private ProjectForm sheet;
    private String seeing;
    private String blind;

    @BeforeEach
    void sign() {
        sheet = company.asSystem(() -> company.sheet("10", "100", "60"));
        long department = sheet.getDepartmentId();
        seeing = company.asSystem(() -> company.account(
                department, ScopeLevel.DEPARTMENT, PROJECT_APPROVE, CHANGE_APPROVE, PURCHASE_APPROVE, COST_VIEW));
        blind = company.asSystem(() ->
                company.account(department, ScopeLevel.DEPARTMENT, PROJECT_APPROVE, CHANGE_APPROVE, PURCHASE_APPROVE));
    }

    @Test
    void ofABudgetSheetDiscountAndMargin() {
        sheet.setDiscount(new BigDecimal("50.00"));
        sheet.setAgreedPrice(new BigDecimal("950.00"));
        company.asSystem(() -> {
            long id = projects.create(sheet, null);
            projects.submit(id, views.view(id).version());
            return id;
        });
        WaitingApproval seen = waiting(seeing);
        assertThat(seen.amount()).isEqualByComparingTo("950");
        assertThat(seen.figure().discount()).isEqualByComparingTo("50");
        assertThat(seen.figure().marginAfter()).isBetween(new BigDecimal("36.8"), new BigDecimal("36.9"));
        WaitingApproval without = waiting(blind);
        assertThat(without.amount()).isEqualByComparingTo("950");
        assertThat(without.figure().discount()).isEqualByComparingTo("50");
        assertThat(without.figure().marginAfter()).isNull();
    }

    @Test
    void ofAChangeTheMarginBeforeAndAfter() {
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(sheet.getLines().get(0).getMaterialId());
        line.setQuantity(BigDecimal.TEN);
        line.setUnitPrice(new BigDecimal("100"));
        line.setExpectedCost(new BigDecimal("99"));
        ChangeForm form = new ChangeForm();
        form.setKind(ChangeKind.ADDITION);
        form.setChangedOn(Company.DAY);
        form.setReason("业主要求");
        form.getAdditions().add(line);
        company.asSystem(() -> changes.createAndSubmit(company.approved(sheet), form, null));
        ApprovalFigure figure = waiting(seeing).figure();
        assertThat(figure.marginBefore()).isEqualByComparingTo("40");
        assertThat(figure.marginAfter()).isLessThan(new BigDecimal("25"));
        assertThat(waiting(blind).figure()).isEqualTo(ApprovalFigure.NONE);
    }

    @Test
    void ofASpecialPurchaseTheAmountOnlyToThoseWhoMaySeeCosts() {
        company.asSystem(() -> {
            long id = company.approved(sheet);
            long item = views.view(id).items().get(0).id();
            PurchaseForm form = TypedDocuments.purchase(company.supplier(), item, "10", "90");
            form.setKind(PurchaseKind.SPECIAL);
            form.setReason("现场急用");
            return purchases.createAndSubmit(id, form, null);
        });
        assertThat(waiting(seeing).amount()).isEqualByComparingTo("900");
        assertThat(waiting(blind).amount()).isNull();
        assertThat(callers.runAs(blind, approvals::countForCaller)).isEqualTo(1);
    }

    /** The only document that waits in the department. */
    private WaitingApproval waiting(String username) {
        var found = callers.runAs(username, () -> approvals.waitingForCaller(ListRequest.firstRows(20)));
        assertThat(found.rows()).hasSize(1);
        return found.rows().get(0);
    }
}
