package org.xiaoguan.projects.project.view;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectPanel;

/** Who changed which field of the project when; the last of the sections. */
@ApplicationScoped
public class HistoryPanel implements ProjectPanel {
    @Override
    public String getKey() {
        return "common.history";
    }

    @Override
    public int getOrder() {
        return 1000;
    }

    @Override
    public String getFragment() {
        return "/projects/project/_history.xhtml";
    }

    @Override
    public String getPermission() {
        return ProjectsPermissions.PROJECT_VIEW;
    }
}
