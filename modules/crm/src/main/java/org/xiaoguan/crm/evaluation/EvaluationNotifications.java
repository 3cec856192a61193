package org.xiaoguan.crm.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What is told of evaluations: to the sales director and marketing that their opinion is asked, and what they said. */
@ApplicationScoped
public class EvaluationNotifications implements NotificationKinds {
    static final String DIRECTOR_ASKED = "notification.evaluation.director";
    static final String MARKETING_ASKED = "notification.evaluation.marketing";
    static final String GIVEN = "notification.evaluation.given";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind("crm.evaluation", DIRECTOR_ASKED, MARKETING_ASKED, GIVEN));
    }
}
