package org.xiaoguan.crm.calllist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What is told of call lists, to those who are to call; called {@code notification.kind.crm.calllist}. */
@ApplicationScoped
public class CallListNotifications implements NotificationKinds {
    static final String GIVEN = "notification.calllist.given";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind("crm.calllist", GIVEN));
    }
}
