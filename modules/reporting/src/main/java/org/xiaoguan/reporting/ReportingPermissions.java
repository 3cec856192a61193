package org.xiaoguan.reporting;

import static org.xiaoguan.administration.api.ShippedRole.ACCOUNTANT;
import static org.xiaoguan.administration.api.ShippedRole.AUDITOR;
import static org.xiaoguan.administration.api.ShippedRole.BACK_OFFICE;
import static org.xiaoguan.administration.api.ShippedRole.GENERAL_MANAGER;
import static org.xiaoguan.administration.api.ShippedRole.SALESPERSON;
import static org.xiaoguan.administration.api.ShippedRole.SALES_DIRECTOR;
import static org.xiaoguan.administration.api.ShippedRole.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.PermissionSource;
import org.xiaoguan.administration.api.ShippedRole;

/**
 * Permissions of reporting. They open its pages; whose figures stand there is decided by the permission and scope of
 * what is counted: projects, receipts, costs.
 */
@ApplicationScoped
public class ReportingPermissions implements PermissionSource {
    public static final String HOME_VIEW = "reporting.home.view";
    public static final String DASHBOARD_VIEW = "reporting.dashboard.view";
    public static final String DASHBOARD_EXPORT = "reporting.dashboard.export";

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.unscoped(HOME_VIEW).to(ShippedRole.values()),
                forThoseWhoSell(DASHBOARD_VIEW),
                forThoseWhoSell(DASHBOARD_EXPORT).to(AUDITOR));
    }

    private static Permission forThoseWhoSell(String name) {
        return Permission.unscoped(name)
                .to(GENERAL_MANAGER, SALES_DIRECTOR, SUPERVISOR, SALESPERSON, BACK_OFFICE, ACCOUNTANT);
    }
}
