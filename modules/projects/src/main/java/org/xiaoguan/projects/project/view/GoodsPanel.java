package org.xiaoguan.projects.project.view;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectPanel;

/** What was agreed and what became of it: goods with their chain of quantities, and fees. */
@ApplicationScoped
public class GoodsPanel implements ProjectPanel {
    @Override
    public String getKey() {
        return "project.goods";
    }

    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public String getFragment() {
        return "/projects/project/_goods.xhtml";
    }

    @Override
    public String getPermission() {
        return ProjectsPermissions.PROJECT_VIEW;
    }
}
