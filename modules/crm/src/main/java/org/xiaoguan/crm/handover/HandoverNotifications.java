package org.xiaoguan.crm.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What is told of customers that were handed over, to those who have them now; called {@code notification.kind.crm.handover}. */
@ApplicationScoped
public class HandoverNotifications implements NotificationKinds {
    static final String GIVEN = "notification.handover.given";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind("crm.handover", GIVEN));
    }
}
