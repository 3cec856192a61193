package org.xiaoguan.projects.cost;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectPanel;
import org.xiaoguan.shared.Money;

/** What the purchased goods of a project cost, on its page. */
@Named("costPanel")
@RequestScoped
public class CostPanel implements ProjectPanel {
    @Inject
    CostService costs;

    @Override
    public String getKey() {
        return "cost.panel";
    }

    @Override
    public int getOrder() {
        return 50;
    }

    @Override
    public String getFragment() {
        return "/projects/cost/_panel.xhtml";
    }

    @Override
    public String getPermission() {
        return ProjectsPermissions.COST_VIEW;
    }

    public List<CostRow> rows(long projectId) {
        return costs.list(projectId);
    }

    /** Cost of the lines without deductible tax. */
    public BigDecimal total(List<CostRow> rows) {
        return Money.sum(rows.stream().map(CostRow::costNet).toList());
    }
}
