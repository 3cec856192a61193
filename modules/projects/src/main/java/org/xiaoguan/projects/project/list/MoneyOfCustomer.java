package org.xiaoguan.projects.project.list;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.crm.api.CustomerPanel;
import org.xiaoguan.projects.ProjectsPermissions;

/** What a customer ordered, paid and owes, at the head of its page. */
@ApplicationScoped
public class MoneyOfCustomer implements CustomerPanel {
    @Override
    public Place getPlace() {
        return Place.HEAD;
    }

    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public String getFragment() {
        return "/projects/project/_customerMoney.xhtml";
    }

    @Override
    public String getPermission() {
        return ProjectsPermissions.PROJECT_VIEW;
    }
}
