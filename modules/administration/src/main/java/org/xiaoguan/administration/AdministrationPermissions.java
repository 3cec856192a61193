package org.xiaoguan.administration;

import static org.xiaoguan.administration.api.ShippedRole.ADMINISTRATOR;
import static org.xiaoguan.administration.api.ShippedRole.GENERAL_MANAGER;
import static org.xiaoguan.administration.api.ShippedRole.SALES_DIRECTOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.PermissionSource;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.ui.saved.SavedLists;

/** Permissions of administration. */
@ApplicationScoped
public class AdministrationPermissions implements PermissionSource {
    public static final String DEPARTMENT_VIEW = "administration.department.view";
    public static final String DEPARTMENT_EDIT = "administration.department.edit";
    public static final String STAFF_VIEW = "administration.staff.view";
    public static final String STAFF_EDIT = "administration.staff.edit";
    public static final String DEPARTMENT_IMPORT = "administration.department.import";
    public static final String STAFF_IMPORT = "administration.staff.import";
    public static final String USER_VIEW = "administration.user.view";
    public static final String USER_EDIT = "administration.user.edit";
    public static final String ROLE_VIEW = "administration.role.view";
    public static final String ROLE_EDIT = "administration.role.edit";
    public static final String AUDIT_VIEW = "administration.audit.view";
    public static final String DICTIONARY_VIEW = "administration.dictionary.view";
    public static final String DICTIONARY_EDIT = "administration.dictionary.edit";
    public static final String SETTING_VIEW = "administration.setting.view";
    public static final String SETTING_EDIT = "administration.setting.edit";
    public static final String CALENDAR_VIEW = "administration.calendar.view";
    public static final String CALENDAR_EDIT = "administration.calendar.edit";
    public static final String CALENDAR_IMPORT = "administration.calendar.import";
    public static final String ATTACHMENT_DELETE = "administration.attachment.delete";
    /** Sharing filters of lists with everybody, and taking back what others shared. */
    public static final String FILTER_SHARE = SavedLists.SHARE;

    public static final String APPROVAL_RULE_VIEW = "administration.approvalrule.view";
    public static final String APPROVAL_RULE_EDIT = "administration.approvalrule.edit";
    public static final String DEPUTY_EDIT = "administration.deputy.edit";
    public static final String JOB_VIEW = "administration.job.view";
    public static final String JOB_RUN = "administration.job.run";

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.unscoped(DEPARTMENT_VIEW).to(ADMINISTRATOR, GENERAL_MANAGER),
                Permission.unscoped(DEPARTMENT_EDIT).to(ADMINISTRATOR),
                Permission.unscoped(STAFF_VIEW).to(ADMINISTRATOR, GENERAL_MANAGER),
                Permission.unscoped(STAFF_EDIT).to(ADMINISTRATOR),
                Permission.unscoped(DEPARTMENT_IMPORT).to(ADMINISTRATOR),
                Permission.unscoped(STAFF_IMPORT).to(ADMINISTRATOR),
                Permission.unscoped(USER_VIEW).to(ADMINISTRATOR),
                Permission.unscoped(USER_EDIT).to(ADMINISTRATOR),
                Permission.unscoped(ROLE_VIEW).to(ADMINISTRATOR),
                Permission.unscoped(ROLE_EDIT).to(ADMINISTRATOR),
                Permission.unscoped(AUDIT_VIEW).to(ADMINISTRATOR),
                Permission.unscoped(DICTIONARY_VIEW).to(ADMINISTRATOR),
                Permission.unscoped(DICTIONARY_EDIT).to(ADMINISTRATOR),
                Permission.unscoped(SETTING_VIEW).to(ADMINISTRATOR, GENERAL_MANAGER),
                Permission.unscoped(SETTING_EDIT).to(ADMINISTRATOR),
                Permission.unscoped(CALENDAR_VIEW).to(ShippedRole.values()),
                Permission.unscoped(CALENDAR_EDIT).to(ADMINISTRATOR),
                Permission.unscoped(CALENDAR_IMPORT).to(ADMINISTRATOR),
                Permission.unscoped(ATTACHMENT_DELETE).to(GENERAL_MANAGER),
                Permission.unscoped(FILTER_SHARE).to(ADMINISTRATOR, GENERAL_MANAGER, SALES_DIRECTOR),
                Permission.unscoped(APPROVAL_RULE_VIEW).to(ADMINISTRATOR, GENERAL_MANAGER),
                Permission.unscoped(APPROVAL_RULE_EDIT).to(ADMINISTRATOR, GENERAL_MANAGER),
                Permission.unscoped(DEPUTY_EDIT).to(ADMINISTRATOR, GENERAL_MANAGER),
                Permission.unscoped(JOB_VIEW).to(ADMINISTRATOR),
                Permission.unscoped(JOB_RUN).to(ADMINISTRATOR));
    }
}
