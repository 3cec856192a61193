package org.xiaoguan.administration.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.NotificationKind;
import org.xiaoguan.administration.api.NotificationKinds;

/** What is told of approvals: to those who may decide, those who let it wait, and who submitted. */
@ApplicationScoped
public class ApprovalNotifications implements NotificationKinds {
    static final String WAITS = "notification.approval.waiting";
    static final String APPROVED = "notification.approval.approved";
    static final String REJECTED = "notification.approval.rejected";
    static final String REMINDED = "notification.approval.reminded";
    static final String ESCALATED = "notification.approval.escalated";

    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                new NotificationKind("administration.approval", WAITS),
                new NotificationKind("administration.decision", APPROVED, REJECTED),
                new NotificationKind("administration.escalation", REMINDED, ESCALATED));
    }
}
