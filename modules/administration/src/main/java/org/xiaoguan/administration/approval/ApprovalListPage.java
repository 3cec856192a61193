package org.xiaoguan.administration.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** What waits for the reader's decision. */
@Named
@RequestScoped
public class ApprovalListPage {
    private ListResult<WaitingApproval> waiting;

    @Inject
    ListAddress address;

    @Inject
    Approvals approvals;

    @PostConstruct
    void read() {
        waiting = approvals.waitingForCaller(address.request());
    }

    public List<WaitingApproval> getRows() {
        return waiting.rows();
    }

    public long getCount() {
        return waiting.count();
    }

    /** Whether the reader sees the margin of any of it. */
    public boolean isMarginShown() {
        return waiting.rows().stream().anyMatch(row -> row.figure().marginAfter() != null);
    }
}
