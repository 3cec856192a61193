package org.xiaoguan.projects.delivery.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectPanel;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** The deliveries of a project on its page. */
@Named("deliveryPanel")
@RequestScoped
public class DeliveryPanel implements ProjectPanel {
    @Inject
    DeliveryListService deliveries;

    @Override
    public String getKey() {
        return "delivery.panel";
    }

    @Override
    public int getOrder() {
        return 40;
    }

    @Override
    public String getFragment() {
        return "/projects/delivery/_panel.xhtml";
    }

    @Override
    public String getPermission() {
        return ProjectsPermissions.DELIVERY_VIEW;
    }

    @Override
    public Long count(long projectId) {
        return found(projectId).count();
    }

    /** The latest deliveries of the project. */
    public List<DeliveryRow> rows(long projectId) {
        return found(projectId).rows();
    }

    private ListResult<DeliveryRow> found(long projectId) {
        return deliveries.list(DeliveryFilter.ofProject(projectId), ListRequest.firstRows(ListRequest.MAX_SIZE));
    }
}
