package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.api.ProjectChoice;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.project.list.OpenWork;
import org.xiaoguan.projects.project.list.PaymentState;
import org.xiaoguan.projects.project.list.ProjectFilter;
import org.xiaoguan.projects.project.list.ProjectListService;
import org.xiaoguan.projects.project.list.ProjectRow;
import org.xiaoguan.projects.project.list.ProjectTotals;
import org.xiaoguan.shared.list.ListRequest;

/** What the list of projects finds and adds up. */
class ListingProjectsIT extends AtTheCompany {
    private static final ListRequest FIRST = ListRequest.firstRows(20);

    @Inject
    ProjectListService lists;

    @Inject
    Projects directory;

    @Test
    void aDebtIsNotPaidByWhatAnotherProjectGotTooMuch() {
        company.asSystem(() -> {
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
        company.asSystem(() -> {
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
        company.asSystem(() -> {
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
}
