package org.xiaoguan.projects.change.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListPage;

/** The list of change orders. */
@Named
@RequestScoped
public class ChangeListPage extends ListPage<ChangeRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    ChangeListService changes;

    @Inject
    CurrentUser user;

    private BigDecimal total;

    @PostConstruct
    void read() {
        ChangeFilter filter = ChangeFilters.of(address, tabs);
        result = changes.list(filter, address.request());
        total = changes.total(filter);
    }

    /** What all changes of the list together add to the contracts. */
    public BigDecimal getTotal() {
        return total;
    }

    public ChangeKind[] getKinds() {
        return ChangeKind.values();
    }

    public DocumentState[] getStates() {
        return DocumentState.values();
    }

    public boolean isCostShown() {
        return user.may(ProjectsPermissions.COST_VIEW);
    }

    public boolean isCreating() {
        return user.may(ProjectsPermissions.CHANGE_EDIT);
    }

    public boolean isExporting() {
        return user.may(ProjectsPermissions.CHANGE_EXPORT);
    }
}
