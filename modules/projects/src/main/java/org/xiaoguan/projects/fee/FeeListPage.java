package org.xiaoguan.projects.fee;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListPage;

/** The list of labour and other fees, with totals by project, payee, month or kind. */
@Named
@RequestScoped
public class FeeListPage extends ListPage<FeeRow> {
    private static final int MOST_GROUPS = 100;

    @Inject
    ScopeTabs tabs;

    @Inject
    FeeListService fees;

    @Inject
    CurrentUser user;

    private FeeTotals totals;
    private FeeGrouping grouping;
    private List<FeeGroup> groups = List.of();

    @PostConstruct
    void read() {
        FeeFilter filter = FeeFilters.of(address, tabs);
        grouping = address.choice("by", FeeGrouping.class);
        totals = fees.totals(filter);
        result = fees.list(filter, address.request());
        if (grouping != null) {
            groups = fees.statistics(filter, grouping);
        }
    }

    public FeeTotals getTotals() {
        return totals;
    }

    /** The sum of the groups that are not shown one by one; null when all are. */
    public FeeTotals getRest() {
        return groups.size() <= MOST_GROUPS
                ? null
                : groups.stream().skip(MOST_GROUPS).map(FeeGroup::totals).reduce(FeeTotals.NONE, FeeTotals::plus);
    }

    public int getRestCount() {
        return Math.max(0, groups.size() - MOST_GROUPS);
    }

    /** What the totals are grouped by; null for the plain list. */
    public FeeGrouping getGrouping() {
        return grouping;
    }

    /** The first of the groups. */
    public List<FeeGroup> getGroups() {
        return groups.subList(0, Math.min(MOST_GROUPS, groups.size()));
    }

    public FeeGrouping[] getGroupings() {
        return FeeGrouping.values();
    }

    public FeeKind[] getKinds() {
        return FeeKind.values();
    }

    public FeeInvoice[] getInvoices() {
        return FeeInvoice.values();
    }

    public boolean isCreating() {
        return user.may(ProjectsPermissions.FEE_EDIT);
    }

    public boolean isExporting() {
        return user.may(ProjectsPermissions.FEE_EXPORT);
    }
}
