package org.xiaoguan.projects.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.FEE_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_EXPORT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_PRINT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_VIEW;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.fee.FeeListService;
import org.xiaoguan.projects.purchase.list.PurchaseFilter;
import org.xiaoguan.projects.purchase.list.PurchaseListService;
import org.xiaoguan.projects.purchase.list.PurchaseRow;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.NotFoundException;

/** Seeing documents is not yet taking them away, on paper or as a file. */
class TakingDocumentsAwayIT extends AtTheCompany {
    @Inject
    PurchaseListService purchaseLists;

    @Inject
    FeeListService feeLists;

    @Test
    void whoMayOnlySeeThemPrintsAndExportsNone() {
        String reader = company.asSystem(
                () -> company.account(company.department(), ScopeLevel.ALL, PURCHASE_VIEW, DELIVERY_VIEW, FEE_VIEW));
        callers.runAs(reader, () -> {
            assertThatThrownBy(() -> purchases.print(1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> deliveries.print(1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> feeLists.print(1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> purchaseLists.export(PurchaseFilter.ofProject(null), row -> {}))
                    .isInstanceOf(AccessDeniedException.class);
            return null;
        });
    }

    @Test
    void printsAndExportsReachAsFarAsTheirOwnPermission() {
        ProjectForm near = company.asSystem(() -> company.sheet("10", "100", "60"));
        long nearOrder = company.asSystem(() -> order(near));
        long farOrder = company.asSystem(() -> order(company.sheet("10", "100", "60")));
        String clerk = company.asSystem(() -> company.worker(
                        near.getDepartmentId(),
                        new Grant(PURCHASE_VIEW, ScopeLevel.ALL),
                        new Grant(PURCHASE_PRINT, ScopeLevel.DEPARTMENT),
                        new Grant(PURCHASE_EXPORT, ScopeLevel.DEPARTMENT))
                .username());
        callers.runAs(clerk, () -> {
            assertThat(purchases.view(farOrder).id()).isEqualTo(farOrder);
            assertThat(purchases.print(nearOrder).id()).isEqualTo(nearOrder);
            assertThatThrownBy(() -> purchases.print(farOrder)).isInstanceOf(NotFoundException.class);
            List<PurchaseRow> exported = new ArrayList<>();
            purchaseLists.export(PurchaseFilter.ofProject(null), exported::add);
            assertThat(exported).extracting(PurchaseRow::id).containsExactly(nearOrder);
            return null;
        });
    }

    private long order(ProjectForm sheet) {
        long project = company.approved(sheet);
        long item = projectViews.view(project).items().get(0).id();
        return purchases.create(project, TypedDocuments.purchase(company.supplier(), item, "2", "55"), null);
    }
}
