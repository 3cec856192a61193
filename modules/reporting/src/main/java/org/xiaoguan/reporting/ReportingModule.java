package org.xiaoguan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

/** Home and reports in the menu. */
@ApplicationScoped
public class ReportingModule implements AppModule {
    @Override
    public String name() {
        return "reporting";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                new MenuEntry(MenuArea.HOME, "menu.home", "/reporting/home", ReportingPermissions.HOME_VIEW, 0),
                new MenuEntry(
                        MenuArea.REPORTS,
                        "menu.dashboard",
                        "/reporting/dashboard",
                        ReportingPermissions.DASHBOARD_VIEW,
                        0),
                new MenuEntry(
                        MenuArea.REPORTS,
                        "menu.contract.list",
                        "/reporting/contract/list",
                        ReportingPermissions.DASHBOARD_VIEW,
                        1));
    }
}
