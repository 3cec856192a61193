package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.COST_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.ChangeView;
import org.xiaoguan.projects.cost.ExpectedCostService;
import org.xiaoguan.projects.cost.ExpectedCosts;
import org.xiaoguan.projects.cost.ExpectedForm;
import org.xiaoguan.projects.cost.ExpectedLine;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.shared.AccessDeniedException;

/** A cost that the writer did not know is said by somebody who knows, before the document is decided. */
class SayingWhatItCostsIT extends AtTheCompany {
    @Inject
    ProjectViewService views;

    @Inject
    ExpectedCostService costs;

    private ProjectForm sheet;
    private String seller;
    private String approver;

    @BeforeEach
    void sign() {
        sheet = company.asSystem(() -> company.sheet("10", "100", "60"));
        long department = sheet.getDepartmentId();
        seller = company.asSystem(() -> company.account(department, ScopeLevel.DEPARTMENT, PROJECT_VIEW, CHANGE_EDIT));
        approver = company.asSystem(
                () -> company.account(department, ScopeLevel.DEPARTMENT, PROJECT_APPROVE, CHANGE_APPROVE, COST_VIEW));
    }

    @Test
    void ofAFeeThatASellerAddsAndTheMarginFollows() {
        long project = company.asSystem(() -> company.approved(sheet));
        ChangeForm form = new ChangeForm();
        form.setKind(ChangeKind.FEE_ADJUSTMENT);
        form.setChangedOn(Company.DAY);
        form.setReason("业主要求");
        form.getFees().add(fee());
        long change = callers.runAs(seller, () -> changes.createAndSubmit(project, form, null));
        ChangeView before = company.asSystem(() -> changes.view(change));
        BigDecimal cost =
                company.asSystem(() -> views.view(project)).margin().now().cost();
        ExpectedCosts asked = callers.runAs(approver, () -> costs.ofChange(change));
        assertThat(asked.lines()).extracting(ExpectedLine::name).containsExactly("吊装");

        callers.runAs(approver, () -> {
            costs.enterOfChange(change, asked.version(), List.of(said(asked, "400")));
            return null;
        });

        ChangeView view = company.asSystem(() -> changes.view(change));
        assertThat(view.costUnknown()).isFalse();
        assertThat(view.marginAfter()).isLessThan(before.marginAfter());
        assertThat(callers.runAs(approver, () -> costs.ofChange(change)).lines())
                .isEmpty();
        company.asSystem(() -> {
            company.approve(ChangeOrder.KIND, change);
            return null;
        });
        assertThat(company.asSystem(() -> views.view(project)).margin().now().cost())
                .isEqualByComparingTo(cost.add(new BigDecimal("400")));
    }

    @Test
    void ofAFeeOnABudgetSheet() {
        sheet.getFees().add(fee());
        sheet.setAgreedPrice(new BigDecimal("1500"));
        long id = submitted();
        ExpectedCosts asked = callers.runAs(approver, () -> costs.ofProject(id));
        assertThat(asked.lines()).hasSize(1);
        callers.runAs(approver, () -> {
            costs.enterOfProject(id, asked.version(), List.of(said(asked, "400")));
            return null;
        });
        assertThat(company.asSystem(() -> views.view(id)).fees().get(0).expectedCost())
                .isEqualByComparingTo("400");
        assertThatThrownBy(() -> callers.runAs(approver, () -> {
                    costs.enterOfProject(id, asked.version(), List.of(said(asked, "1")));
                    return null;
                }))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void refusesWhatIsNoCostAndSaysWhere() {
        sheet.getFees().add(fee());
        sheet.setAgreedPrice(new BigDecimal("1500"));
        long id = submitted();
        ExpectedCosts asked = callers.runAs(approver, () -> costs.ofProject(id));
        for (String wrong : List.of("-1", "1.234")) {
            assertThatThrownBy(() -> callers.runAs(approver, () -> {
                        costs.enterOfProject(id, asked.version(), List.of(said(asked, wrong)));
                        return null;
                    }))
                    .hasMessageContaining("lines[0].cost");
        }
    }

    @Test
    void onlyByThoseWhoSeeCostsAndDecideOrEnterThem() {
        long id = submitted();
        long department = sheet.getDepartmentId();
        String reader =
                company.asSystem(() -> company.account(department, ScopeLevel.DEPARTMENT, PROJECT_VIEW, COST_VIEW));
        String buyer = company.asSystem(() -> company.account(department, ScopeLevel.DEPARTMENT, COST_VIEW, COST_EDIT));
        assertThat(callers.runAs(buyer, () -> costs.ofProject(id)).lines()).isEmpty();
        assertThatThrownBy(() -> callers.runAs(reader, () -> costs.ofProject(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> callers.runAs(seller, () -> costs.ofProject(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long submitted() {
        return company.asSystem(() -> {
            long id = projects.create(sheet, null);
            projects.submit(id, views.view(id).version());
            return id;
        });
    }

    private static ExpectedForm said(ExpectedCosts asked, String cost) {
        ExpectedLine line = asked.lines().get(0);
        return new ExpectedForm(line.goods(), line.id(), new BigDecimal(cost));
    }

    private static FeeLineForm fee() {
        FeeLineForm fee = new FeeLineForm();
        fee.setKind(FeeKind.OTHER);
        fee.setName("吊装");
        fee.setAmount(new BigDecimal("500"));
        fee.setTaxRate(0);
        return fee;
    }
}
