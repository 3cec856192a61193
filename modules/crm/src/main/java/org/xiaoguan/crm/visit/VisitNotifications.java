package org.xiaoguan.crm.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What is told of visits, to those for whom somebody else arranged one. */
@ApplicationScoped
public class VisitNotifications implements NotificationKinds {
    static final String GIVEN = "notification.visit.given";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind("crm.visit", GIVEN));
    }
}
