package org.xiaoguan.administration.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.list.ListPage;

/** What waits for the reader's decision. */
@Named
@RequestScoped
public class ApprovalListPage extends ListPage<WaitingApproval> {
    @Inject
    Approvals approvals;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void read() {
        result = approvals.waitingForCaller(address.request());
    }

    public boolean isOverdue(WaitingApproval row) {
        return row.overdue(clock.now());
    }

    /** Whether somebody else may decide it too by now. */
    public boolean isEscalated(WaitingApproval row) {
        return row.escalated(clock.now());
    }

    /** Whether any of it has more than one step or a clock. */
    public boolean isStepped() {
        return result.rows().stream().anyMatch(row -> row.steps() > 1 || row.role() != null || row.dueAt() != null);
    }

    /** Whether the reader sees the margin of any of it. */
    public boolean isMarginShown() {
        return result.rows().stream().anyMatch(row -> row.figure().marginAfter() != null);
    }
}
