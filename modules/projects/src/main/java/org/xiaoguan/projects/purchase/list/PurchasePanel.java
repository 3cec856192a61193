package org.xiaoguan.projects.purchase.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectPanel;
import org.xiaoguan.shared.list.ListRequest;

/** The purchase orders of a project on its page. */
@Named("purchasePanel")
@RequestScoped
public class PurchasePanel implements ProjectPanel {
    @Inject
    PurchaseListService purchases;

    @Override
    public String getKey() {
        return "purchase.panel";
    }

    @Override
    public int getOrder() {
        return 30;
    }

    @Override
    public String getFragment() {
        return "/projects/purchase/_panel.xhtml";
    }

    @Override
    public String getPermission() {
        return ProjectsPermissions.PURCHASE_VIEW;
    }

    @Override
    public Long count(long projectId) {
        return purchases.count(projectId);
    }

    /** The latest purchase orders of the project. */
    public List<PurchaseRow> rows(long projectId) {
        return purchases
                .list(PurchaseFilter.ofProject(projectId), ListRequest.firstRows(ListRequest.MAX_SIZE))
                .rows();
    }
}
