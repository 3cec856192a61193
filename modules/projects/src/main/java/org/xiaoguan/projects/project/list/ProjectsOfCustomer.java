package org.xiaoguan.projects.project.list;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.crm.api.CustomerPanel;
import org.xiaoguan.projects.ProjectsPermissions;

/** The projects of a customer on its page. */
@ApplicationScoped
public class ProjectsOfCustomer implements CustomerPanel {
    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public String getFragment() {
        return "/projects/project/_customer.xhtml";
    }

    @Override
    public String getPermission() {
        return ProjectsPermissions.PROJECT_VIEW;
    }

    @Override
    public String getOfferKey() {
        return "project.new";
    }

    @Override
    public String getOfferPath() {
        return "/projects/project/edit?customer=";
    }

    @Override
    public String getOfferPermission() {
        return ProjectsPermissions.PROJECT_EDIT;
    }
}
