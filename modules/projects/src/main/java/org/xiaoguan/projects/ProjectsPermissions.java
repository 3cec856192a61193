package org.xiaoguan.projects;

import static org.xiaoguan.administration.api.ScopeLevel.ALL;
import static org.xiaoguan.administration.api.ScopeLevel.DEPARTMENT;
import static org.xiaoguan.administration.api.ScopeLevel.DEPARTMENT_TREE;
import static org.xiaoguan.administration.api.ScopeLevel.OWN;
import static org.xiaoguan.administration.api.ShippedRole.ACCOUNTANT;
import static org.xiaoguan.administration.api.ShippedRole.AUDITOR;
import static org.xiaoguan.administration.api.ShippedRole.BACK_OFFICE;
import static org.xiaoguan.administration.api.ShippedRole.CASHIER;
import static org.xiaoguan.administration.api.ShippedRole.CUSTOMER_SERVICE;
import static org.xiaoguan.administration.api.ShippedRole.GENERAL_MANAGER;
import static org.xiaoguan.administration.api.ShippedRole.PURCHASER;
import static org.xiaoguan.administration.api.ShippedRole.SALESPERSON;
import static org.xiaoguan.administration.api.ShippedRole.SALES_DIRECTOR;
import static org.xiaoguan.administration.api.ShippedRole.SUPERVISOR;
import static org.xiaoguan.administration.api.ShippedRole.WAREHOUSE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.PermissionSource;

/** Permissions of projects; whose projects they reach holds for everything that belongs to a project. */
@ApplicationScoped
public class ProjectsPermissions implements PermissionSource {
    public static final String PROJECT_VIEW = "projects.project.view";
    /** Makes, changes, submits and gives up budget sheets; moves a project to its next stage. */
    public static final String PROJECT_EDIT = "projects.project.edit";

    public static final String PROJECT_APPROVE = "projects.project.approve";
    public static final String PROJECT_EXPORT = "projects.project.export";
    public static final String PROJECT_PRINT = "projects.project.print";
    public static final String CHANGE_VIEW = "projects.change.view";
    public static final String CHANGE_EDIT = "projects.change.edit";
    public static final String CHANGE_EXPORT = "projects.change.export";
    public static final String CHANGE_APPROVE = "projects.change.approve";
    public static final String PURCHASE_VIEW = "projects.purchase.view";
    public static final String PURCHASE_EDIT = "projects.purchase.edit";
    public static final String PURCHASE_EXPORT = "projects.purchase.export";
    public static final String PURCHASE_PRINT = "projects.purchase.print";
    public static final String PURCHASE_APPROVE = "projects.purchase.approve";
    public static final String DELIVERY_VIEW = "projects.delivery.view";
    public static final String DELIVERY_EDIT = "projects.delivery.edit";
    public static final String DELIVERY_EXPORT = "projects.delivery.export";
    public static final String DELIVERY_PRINT = "projects.delivery.print";
    /** Sees cost, reference cost and margin, on pages, prints and exports, in totals and in the history. */
    public static final String COST_VIEW = "projects.cost.view";
    /** Enters what purchased goods really cost. */
    public static final String COST_EDIT = "projects.cost.edit";

    public static final String FEE_VIEW = "projects.fee.view";
    public static final String FEE_EDIT = "projects.fee.edit";
    public static final String FEE_EXPORT = "projects.fee.export";
    public static final String FEE_PRINT = "projects.fee.print";

    /** What a person may do with a project that is open before them. */
    public static final List<String> ON_A_PROJECT = List.of(
            PROJECT_EDIT,
            PROJECT_APPROVE,
            PROJECT_PRINT,
            CHANGE_EDIT,
            PURCHASE_EDIT,
            DELIVERY_EDIT,
            COST_EDIT,
            FEE_EDIT);

    @Override
    public List<Permission> permissions() {
        return List.of(
                forReaders(PROJECT_VIEW).to(ALL, PURCHASER, WAREHOUSE, CUSTOMER_SERVICE, CASHIER),
                forSellers(PROJECT_EDIT),
                forManagers(PROJECT_APPROVE),
                forReaders(PROJECT_EXPORT).to(ALL, AUDITOR),
                forReaders(PROJECT_PRINT).to(ALL, AUDITOR),
                forReaders(CHANGE_VIEW).to(ALL, PURCHASER, CUSTOMER_SERVICE),
                forSellers(CHANGE_EDIT),
                forReaders(CHANGE_EXPORT).to(ALL, AUDITOR),
                forManagers(CHANGE_APPROVE),
                forReaders(PURCHASE_VIEW).to(ALL, PURCHASER, WAREHOUSE),
                Permission.scoped(PURCHASE_EDIT).to(ALL, PURCHASER),
                forReaders(PURCHASE_EXPORT).to(ALL, PURCHASER, AUDITOR),
                forReaders(PURCHASE_PRINT).to(ALL, PURCHASER, WAREHOUSE, AUDITOR),
                forManagers(PURCHASE_APPROVE),
                forReaders(DELIVERY_VIEW).to(ALL, PURCHASER, WAREHOUSE, CUSTOMER_SERVICE),
                Permission.scoped(DELIVERY_EDIT).to(ALL, WAREHOUSE).to(DEPARTMENT, BACK_OFFICE),
                forReaders(DELIVERY_EXPORT).to(ALL, PURCHASER, WAREHOUSE, AUDITOR),
                forReaders(DELIVERY_PRINT).to(ALL, PURCHASER, WAREHOUSE, CUSTOMER_SERVICE, AUDITOR),
                forManagers(COST_VIEW).to(ALL, PURCHASER, ACCOUNTANT),
                Permission.scoped(COST_EDIT).to(ALL, PURCHASER, ACCOUNTANT),
                forReaders(FEE_VIEW).to(ALL, CASHIER),
                forReaders(FEE_EXPORT).to(ALL, CASHIER, AUDITOR),
                forReaders(FEE_PRINT).to(ALL, CASHIER, AUDITOR),
                Permission.scoped(FEE_EDIT).to(ALL, ACCOUNTANT, CASHIER).to(DEPARTMENT, BACK_OFFICE));
    }

    private static Permission forManagers(String name) {
        return Permission.scoped(name).to(ALL, GENERAL_MANAGER, SALES_DIRECTOR).to(DEPARTMENT_TREE, SUPERVISOR);
    }

    private static Permission forSellers(String name) {
        return Permission.scoped(name)
                .to(ALL, SALES_DIRECTOR)
                .to(DEPARTMENT_TREE, SUPERVISOR)
                .to(DEPARTMENT, BACK_OFFICE)
                .to(OWN, SALESPERSON);
    }

    private static Permission forReaders(String name) {
        return forManagers(name).to(ALL, ACCOUNTANT).to(DEPARTMENT, BACK_OFFICE).to(OWN, SALESPERSON);
    }
}
