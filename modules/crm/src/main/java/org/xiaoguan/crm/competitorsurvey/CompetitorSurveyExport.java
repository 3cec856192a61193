package org.xiaoguan.crm.competitorsurvey;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of surveys as a file. */
@RequestScoped
public class CompetitorSurveyExport implements ExportSource<CompetitorSurveyRow> {
    @Inject
    CompetitorSurveyService surveys;

    @Inject
    CustomerLabels labels;

    @Inject
    HalfLabels halves;

    @Inject
    ScopeTabs tabs;

    @Inject
    BusinessClock clock;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "competitorsurveys";
    }

    @Override
    public String titleKey() {
        return "menu.competitorsurvey.list";
    }

    @Override
    public List<ExportColumn<CompetitorSurveyRow>> columns() {
        return List.of(
                text("competitorsurvey.halfOn", row -> halves.of(row.half())),
                text("competitorsurvey.staffId", row -> labels.person(row.staffId())),
                text("competitorsurvey.departmentId", row -> labels.department(row.departmentId())),
                date("competitorsurvey.dueOn", CompetitorSurveyRow::dueOn),
                text("competitorsurvey.state", row -> texts.of("competitorsurvey.status.", row.status(clock.today()))),
                date("competitorsurvey.submittedOn", CompetitorSurveyRow::submittedOn));
    }

    @Override
    public void rows(ListAddress address, Consumer<CompetitorSurveyRow> consumer) {
        surveys.export(CompetitorSurveyListPage.filter(address, tabs), consumer);
    }
}
