package org.xiaoguan.crm.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What people are told of complaints. */
@ApplicationScoped
public class ComplaintNotifications implements NotificationKinds {
    static final String RECEIVED = "notification.complaint.received";
    static final String ASSIGNED = "notification.complaint.assigned";
    static final String AGAIN = "notification.complaint.again";
    static final String WITHDRAWN = "notification.complaint.withdrawn";
    static final String OVERDUE = "notification.complaint.overdue";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(new NotificationKind("crm.complaint", RECEIVED, ASSIGNED, AGAIN, WITHDRAWN, OVERDUE));
    }
}
