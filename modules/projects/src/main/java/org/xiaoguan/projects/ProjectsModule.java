package org.xiaoguan.projects;

import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.COST_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.FEE_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

/** What projects bring to the whole. */
@ApplicationScoped
public class ProjectsModule implements AppModule {
    @Override
    public String name() {
        return "projects";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                new MenuEntry(MenuArea.PROJECTS, "project.list", "/projects/project/list", PROJECT_VIEW, 10)
                        .with("/projects/team/"),
                new MenuEntry(MenuArea.PROJECTS, "change.list", "/projects/change/list", CHANGE_VIEW, 20),
                new MenuEntry(MenuArea.PROJECTS, "delivery.list", "/projects/delivery/list", DELIVERY_VIEW, 40),
                new MenuEntry(MenuArea.PROJECTS, "fee.list", "/projects/fee/list", FEE_VIEW, 60),
                new MenuEntry(MenuArea.PROJECTS, "purchase.list", "/projects/purchase/list", PURCHASE_VIEW, 30),
                new MenuEntry(MenuArea.PROJECTS, "cost.entry", "/projects/cost/edit", COST_EDIT, 50));
    }

    @Override
    public List<MenuEntry> creations() {
        return List.of(
                new MenuEntry(MenuArea.PROJECTS, "project.new", "/projects/project/edit", PROJECT_EDIT, 10),
                new MenuEntry(MenuArea.PROJECTS, "change.new", "/projects/change/edit", CHANGE_EDIT, 20),
                new MenuEntry(MenuArea.PROJECTS, "purchase.new", "/projects/purchase/edit", PURCHASE_EDIT, 30),
                new MenuEntry(MenuArea.PROJECTS, "delivery.new", "/projects/delivery/edit", DELIVERY_EDIT, 40));
    }
}
