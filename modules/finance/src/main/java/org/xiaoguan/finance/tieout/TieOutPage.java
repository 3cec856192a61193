package org.xiaoguan.finance.tieout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.ui.list.ListAddress;

/** How one project ties out, and what stands behind a difference. */
@Named
@RequestScoped
public class TieOutPage {
    @Inject
    ListAddress address;

    @Inject
    TieOutService tieOut;

    @Inject
    Projects projects;

    private TieOutRow row;

    @PostConstruct
    void read() {
        long project = address.requiredId("project");
        row = tieOut.of(project);
    }

    public TieOutRow getRow() {
        return row;
    }

    public boolean isRefunding() {
        return projects.reaching(row.projectId(), Set.of(FinancePermissions.RECEIPT_REFUND))
                        .size()
                == 1;
    }
}
