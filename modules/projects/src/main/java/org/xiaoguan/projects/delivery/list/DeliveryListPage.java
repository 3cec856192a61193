package org.xiaoguan.projects.delivery.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.delivery.DeliveryState;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListPage;

/** The list of deliveries. */
@Named
@RequestScoped
public class DeliveryListPage extends ListPage<DeliveryRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    DeliveryListService deliveries;

    @Inject
    CurrentUser user;

    @PostConstruct
    void read() {
        result = deliveries.list(DeliveryFilters.of(address, tabs), address.request());
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
