package org.xiaoguan.crm.contactrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What people are told of their contact records: what a superior found in a spot check. */
@ApplicationScoped
public class ContactRecordNotifications implements NotificationKinds {
    /** And the verdict in lower case. */
    static final String CHECKED = "notification.contactrecord.checked.";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind("crm.check", CHECKED + "confirmed", CHECKED + "doubted"));
    }
}
