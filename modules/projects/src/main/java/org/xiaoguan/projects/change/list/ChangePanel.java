package org.xiaoguan.projects.change.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectPanel;
import org.xiaoguan.shared.list.ListRequest;

/** The change orders of a project on its page. */
@Named("changePanel")
@RequestScoped
public class ChangePanel implements ProjectPanel {
    @Inject
    ChangeListService changes;

    @Override
    public String getKey() {
        return "change.panel";
    }

    @Override
    public int getOrder() {
        return 20;
    }

    @Override
    public String getFragment() {
        return "/projects/change/_panel.xhtml";
    }

    @Override
    public String getPermission() {
        return ProjectsPermissions.CHANGE_VIEW;
    }

    @Override
    public Long count(long projectId) {
        return changes.count(projectId);
    }

    /** The latest changes of the project. */
    public List<ChangeRow> rows(long projectId) {
        return changes.list(ChangeFilter.ofProject(projectId), ListRequest.firstRows(ListRequest.MAX_SIZE))
                .rows();
    }
}
