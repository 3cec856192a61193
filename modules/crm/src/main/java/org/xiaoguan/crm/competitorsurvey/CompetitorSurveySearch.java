package org.xiaoguan.crm.competitorsurvey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;
import org.xiaoguan.ui.text.Texts;

/** Surveys by who is asked and about whom, in the search over everything. */
@ApplicationScoped
public class CompetitorSurveySearch implements SearchSource {
    @Inject
    CompetitorSurveyService surveys;

    @Inject
    People people;

    @Inject
    HalfLabels halves;

    @Inject
    BusinessClock clock;

    @Inject
    Texts texts;

    @Override
    public String list() {
        return "/crm/competitorsurvey/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        CompetitorSurveyFilter filter = new CompetitorSurveyFilter(address.text("text"), null, null, null, Scope.ALL);
        ListResult<CompetitorSurveyRow> found = surveys.list(filter, first);
        Map<Long, String> asked = people.names(
                found.rows().stream().map(CompetitorSurveyRow::staffId).toList());
        return found.map(row -> new Found(
                "/crm/competitorsurvey/view?id=" + row.id(),
                halves.of(row.half()),
                asked.get(row.staffId()),
                texts.of("competitorsurvey.status.", row.status(clock.today()))));
    }
}
