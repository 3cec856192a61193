package org.xiaoguan.administration.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.ui.WaitingWork;

/** What waits for the reader's approval, at the top of every page. */
@ApplicationScoped
public class WaitingApprovals implements WaitingWork {
    @Inject
    Approvals approvals;

    @Override
    public String getKey() {
        return "menu.approval.list";
    }

    @Override
    public String getPath() {
        return "/administration/approval/list";
    }

    @Override
    public long count() {
        return approvals.countForCaller();
    }
}
