package org.xiaoguan.administration.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.WaitingApproval;

/** What waits for the reader's decision. */
@Named
@RequestScoped
public class ApprovalListPage {
    private List<WaitingApproval> rows;

    @Inject
    Approvals approvals;

    public List<WaitingApproval> getRows() {
        if (rows == null) {
            rows = approvals.waitingForCaller();
        }
        return rows;
    }
}
