package org.xiaoguan.projects.delivery.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.delivery.DeliveryState;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;

/** The list of deliveries. */
@Named
@RequestScoped
public class DeliveryListPage {
    @Inject
    ScopeTabs tabs;

    @Inject
    DeliveryListService deliveries;

    @Inject
    ListAddress address;

    @Inject
    CurrentUser user;

    private ListResult<DeliveryRow> found;

    @PostConstruct
    void read() {
        found = deliveries.list(DeliveryFilters.of(address, tabs), address.request());
    }

    public List<DeliveryRow> getRows() {
        return found.rows();
    }

    public long getCount() {
        return found.count();
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public boolean isCreating() {
        return user.may(ProjectsPermissions.DELIVERY_EDIT);
    }

    public boolean isExporting() {
        return user.may(ProjectsPermissions.DELIVERY_EXPORT);
    }
}
