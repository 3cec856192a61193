package org.xiaoguan.projects.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectPanel;
import org.xiaoguan.shared.list.ListRequest;

/** The fees of a project on its page. */
@Named("feePanel")
@RequestScoped
public class FeePanel implements ProjectPanel {
    @Inject
    FeeListService fees;

    @Override
    public String getKey() {
        return "fee.panel";
    }

    @Override
    public int getOrder() {
        return 55;
    }

    @Override
    public String getFragment() {
        return "/projects/fee/_panel.xhtml";
    }

    @Override
    public String getPermission() {
        return ProjectsPermissions.FEE_VIEW;
    }

    @Override
    public Long count(long projectId) {
        return totals(projectId).count();
    }

    public FeeTotals totals(long projectId) {
        return fees.totals(FeeFilter.ofProject(projectId));
    }

    /** The latest fees of the project. */
    public List<FeeRow> rows(long projectId) {
        return fees.list(FeeFilter.ofProject(projectId), ListRequest.firstRows(ListRequest.MAX_SIZE))
                .rows();
    }
}
