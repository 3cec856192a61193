package org.xiaoguan.finance.tieout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListPage;

/** The tie-out of all projects. */
@Named
@RequestScoped
public class TieOutListPage extends ListPage<TieOutRow> {
    @Inject
    TieOutService tieOut;

    @Inject
    Departments departments;

    @Inject
    CurrentUser user;

    private TieOutTotals totals;

    @PostConstruct
    void read() {
        TieOutFilter filter = TieOutFilters.of(address);
        result = tieOut.list(filter, address.request());
        totals = tieOut.totals(filter);
    }

    public TieOutTotals getTotals() {
        return totals;
    }

    public Finding[] getFindings() {
        return Finding.values();
    }

    public ProjectStage[] getStages() {
        return ProjectStage.values();
    }

    public List<Option> getDepartments() {
        return departments.all();
    }

    public boolean isExporting() {
        return user.may(FinancePermissions.TIEOUT_EXPORT);
    }
}
