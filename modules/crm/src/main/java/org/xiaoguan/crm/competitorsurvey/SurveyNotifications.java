package org.xiaoguan.crm.competitorsurvey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What is told of surveys, to those who are asked; called {@code notification.kind.crm.competitorsurvey}. */
@ApplicationScoped
public class SurveyNotifications implements NotificationKinds {
    static final String ASKED = "notification.competitorsurvey.asked";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind("crm.competitorsurvey", ASKED));
    }

    /** Where a survey is answered. */
    static String path(long surveyId) {
        return "/crm/competitorsurvey/view?id=" + surveyId;
    }
}
