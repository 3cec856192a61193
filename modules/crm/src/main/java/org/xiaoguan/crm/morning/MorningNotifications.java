package org.xiaoguan.crm.morning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What is told in the morning: whom nobody visited, and which customers are about to be lost to the pool. */
@ApplicationScoped
public class MorningNotifications implements NotificationKinds {
    static final String OWN = "notification.morning.own";
    static final String TEAM = "notification.morning.team";
    static final String POOL = "notification.morning.pool";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind("crm.morning", OWN, TEAM), new NotificationKind("crm.pool", POOL));
    }
}
