package org.xiaoguan.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.importing.ImportTargets;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

/** Administration in the menu. */
@ApplicationScoped
public class AdministrationModule implements AppModule {
    @Inject
    ImportTargets targets;

    @Override
    public String name() {
        return "administration";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        List<MenuEntry> entries = new ArrayList<>(List.of(
                entry("user.list", "/administration/user/list", AdministrationPermissions.USER_VIEW, 0),
                entry("role.list", "/administration/role/list", AdministrationPermissions.ROLE_VIEW, 1),
                entry(
                        "department.list",
                        "/administration/department/list",
                        AdministrationPermissions.DEPARTMENT_VIEW,
                        2),
                entry("staff.list", "/administration/staff/list", AdministrationPermissions.STAFF_VIEW, 3),
                entry(
                        "dictionary.list",
                        "/administration/dictionary/list",
                        AdministrationPermissions.DICTIONARY_VIEW,
                        4),
                entry("setting.edit", "/administration/setting/edit", AdministrationPermissions.SETTING_VIEW, 5),
                entry("audit.list", "/administration/audit/list", AdministrationPermissions.AUDIT_VIEW, 6),
                entry("calendar.view", "/administration/calendar/view", AdministrationPermissions.CALENDAR_VIEW, 7),
                entry(
                        "approvalrule.list",
                        "/administration/approvalrule/list",
                        AdministrationPermissions.APPROVAL_RULE_VIEW,
                        8),
                entry("job.view", "/administration/job/view", AdministrationPermissions.JOB_VIEW, 9),
                new MenuEntry(MenuArea.OWN, "menu.approval.list", "/administration/approval/list", null, 0),
                new MenuEntry(MenuArea.OWN, "menu.deputy.list", "/administration/deputy/list", null, 3),
                new MenuEntry(MenuArea.OWN, "menu.notification.list", "/administration/notification/list", null, 0),
                new MenuEntry(MenuArea.OWN, "menu.access.own", "/administration/access/view", null, 1),
                new MenuEntry(MenuArea.OWN, "menu.user.password", "/administration/user/password", null, 2)));
        if (!targets.allowed().isEmpty()) {
            entries.add(new MenuEntry(MenuArea.CATALOG, "menu.import.list", "/administration/import/list", null, 3));
        }
        return entries;
    }

    private static MenuEntry entry(String key, String path, String permission, int order) {
        return new MenuEntry(MenuArea.ADMINISTRATION, "menu." + key, path, permission, order);
    }
}
