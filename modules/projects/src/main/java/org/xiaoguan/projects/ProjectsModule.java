package org.xiaoguan.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
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
        return List.of();
    }
}
