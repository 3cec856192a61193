package org.xiaoguan.crm.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;
import org.xiaoguan.ui.text.Formats;

/** What customers answered, by customer, in the search over everything. */
@ApplicationScoped
public class SurveySearch implements SearchSource {
    @Inject
    SurveyService surveys;

    @Override
    public String list() {
        return "/crm/survey/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return surveys.list(new SurveyFilter(address.text("text"), null, null, false, null, null), first)
                .map(row -> new Found(
                        "/crm/survey/view?id=" + row.id(),
                        Formats.date(row.surveyedOn()),
                        row.customerName(),
                        row.questionnaire()));
    }
}
