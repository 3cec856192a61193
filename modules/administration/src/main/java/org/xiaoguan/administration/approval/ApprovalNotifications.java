package org.xiaoguan.administration.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What is told of approvals: to those who may decide, and to who submitted. */
@ApplicationScoped
public class ApprovalNotifications implements NotificationKinds {
    static final String WAITS = "notification.approval.waiting";
    static final String APPROVED = "notification.approval.approved";
    static final String REJECTED = "notification.approval.rejected";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                new NotificationKind("administration.approval", WAITS),
                new NotificationKind("administration.decision", APPROVED, REJECTED));
    }
}
