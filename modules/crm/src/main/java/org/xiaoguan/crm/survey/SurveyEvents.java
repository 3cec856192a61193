package org.xiaoguan.crm.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.ui.text.Keys;

/** What a customer answered, on its time line. */
@ApplicationScoped
public class SurveyEvents implements CustomerEvents {
    @Inject
    SurveyService surveys;

    @Override
    public EventKind kind() {
        return new EventKind(
                "menu.survey.list", 42, "pi-star", CrmPermissions.SURVEY_VIEW, "/crm/survey/list?customer=");
    }

    @Override
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        return surveys.before(customerId, before.day(), before.idOnDay(), most).stream()
                .map(row -> CustomerEvent.on(
                                row.surveyedOn(),
                                row.id(),
                                "survey.event",
                                new CustomerEvent.Word(Keys.of("questionnaire.occasion.", row.occasion())),
                                row.score())
                        .noted(row.comment())
                        .to("/crm/survey/view?id=" + row.id())
                        .by(row.surveyedById()))
                .toList();
    }
}
