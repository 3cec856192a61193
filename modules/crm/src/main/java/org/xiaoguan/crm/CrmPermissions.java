package org.xiaoguan.crm;

import static org.xiaoguan.administration.api.ScopeLevel.ALL;
import static org.xiaoguan.administration.api.ScopeLevel.DEPARTMENT_TREE;
import static org.xiaoguan.administration.api.ScopeLevel.OWN;
import static org.xiaoguan.administration.api.ShippedRole.ACCOUNTANT;
import static org.xiaoguan.administration.api.ShippedRole.BACK_OFFICE;
import static org.xiaoguan.administration.api.ShippedRole.CASHIER;
import static org.xiaoguan.administration.api.ShippedRole.CUSTOMER_SERVICE;
import static org.xiaoguan.administration.api.ShippedRole.GENERAL_MANAGER;
import static org.xiaoguan.administration.api.ShippedRole.MARKETING;
import static org.xiaoguan.administration.api.ShippedRole.SALESPERSON;
import static org.xiaoguan.administration.api.ShippedRole.SALES_DIRECTOR;
import static org.xiaoguan.administration.api.ShippedRole.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.PermissionSource;

/** What customers ask permission for; contacts go with their customer. */
@ApplicationScoped
public class CrmPermissions implements PermissionSource {
    public static final String CUSTOMER_VIEW = "crm.customer.view";
    public static final String CUSTOMER_CREATE = "crm.customer.create";
    public static final String CUSTOMER_EDIT = "crm.customer.edit";
    public static final String CUSTOMER_DELETE = "crm.customer.delete";
    public static final String CUSTOMER_IMPORT = "crm.customer.import";
    public static final String CUSTOMER_EXPORT = "crm.customer.export";

    @Override
    public List<Permission> permissions() {
        return List.of(
                sold(CUSTOMER_VIEW).to(ALL, CUSTOMER_SERVICE, ACCOUNTANT, CASHIER, MARKETING),
                sold(CUSTOMER_CREATE),
                sold(CUSTOMER_EDIT),
                Permission.scoped(CUSTOMER_DELETE).to(ALL, SALES_DIRECTOR).to(DEPARTMENT_TREE, SUPERVISOR, BACK_OFFICE),
                Permission.unscoped(CUSTOMER_IMPORT).to(SALES_DIRECTOR, BACK_OFFICE),
                Permission.scoped(CUSTOMER_EXPORT)
                        .to(ALL, GENERAL_MANAGER, SALES_DIRECTOR)
                        .to(DEPARTMENT_TREE, SUPERVISOR, BACK_OFFICE));
    }

    /** What everybody who sells has: managers on all, supervisors and back office below them, salespeople on their own. */
    private static Permission sold(String name) {
        return Permission.scoped(name)
                .to(ALL, GENERAL_MANAGER, SALES_DIRECTOR)
                .to(DEPARTMENT_TREE, SUPERVISOR, BACK_OFFICE)
                .to(OWN, SALESPERSON);
    }
}
