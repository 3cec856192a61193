package org.xiaoguan.catalog;

import static org.xiaoguan.administration.api.ShippedRole.ACCOUNTANT;
import static org.xiaoguan.administration.api.ShippedRole.ADMINISTRATOR;
import static org.xiaoguan.administration.api.ShippedRole.BACK_OFFICE;
import static org.xiaoguan.administration.api.ShippedRole.CASHIER;
import static org.xiaoguan.administration.api.ShippedRole.CUSTOMER_SERVICE;
import static org.xiaoguan.administration.api.ShippedRole.GENERAL_MANAGER;
import static org.xiaoguan.administration.api.ShippedRole.MARKETING;
import static org.xiaoguan.administration.api.ShippedRole.PURCHASER;
import static org.xiaoguan.administration.api.ShippedRole.SALESPERSON;
import static org.xiaoguan.administration.api.ShippedRole.SALES_DIRECTOR;
import static org.xiaoguan.administration.api.ShippedRole.SUPERVISOR;
import static org.xiaoguan.administration.api.ShippedRole.WAREHOUSE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.PermissionSource;
import org.xiaoguan.administration.api.ShippedRole;

/** What the catalogue asks permission for. Its tables belong to everybody, so none has a scope. */
@ApplicationScoped
public class CatalogPermissions implements PermissionSource {
    public static final String CATEGORY_VIEW = "catalog.category.view";
    public static final String CATEGORY_EDIT = "catalog.category.edit";
    public static final String MATERIAL_VIEW = "catalog.material.view";
    public static final String MATERIAL_CREATE = "catalog.material.create";
    public static final String MATERIAL_EDIT = "catalog.material.edit";
    public static final String MATERIAL_DELETE = "catalog.material.delete";
    public static final String MATERIAL_IMPORT = "catalog.material.import";
    public static final String MATERIAL_EXPORT = "catalog.material.export";
    /** Shows what a material costs; without it the cost is neither seen nor changed. */
    public static final String COST_VIEW = "catalog.cost.view";

    public static final String SUPPLIER_VIEW = "catalog.supplier.view";
    public static final String SUPPLIER_CREATE = "catalog.supplier.create";
    public static final String SUPPLIER_EDIT = "catalog.supplier.edit";
    public static final String SUPPLIER_DELETE = "catalog.supplier.delete";
    public static final String SUPPLIER_IMPORT = "catalog.supplier.import";
    public static final String SUPPLIER_EXPORT = "catalog.supplier.export";

    private static final ShippedRole[] SELLERS = {
        GENERAL_MANAGER, SALES_DIRECTOR, SUPERVISOR, SALESPERSON, BACK_OFFICE, CUSTOMER_SERVICE, MARKETING
    };
    private static final ShippedRole[] BUYERS = {PURCHASER, WAREHOUSE, ACCOUNTANT, CASHIER};
    private static final ShippedRole[] KEEPERS = {ADMINISTRATOR, BACK_OFFICE, PURCHASER};

    @Override
    public List<Permission> permissions() {
        return List.of(
                seen(CATEGORY_VIEW).to(SELLERS),
                kept(CATEGORY_EDIT),
                seen(MATERIAL_VIEW).to(SELLERS),
                kept(MATERIAL_CREATE),
                kept(MATERIAL_EDIT),
                kept(MATERIAL_DELETE),
                kept(MATERIAL_IMPORT),
                kept(MATERIAL_EXPORT).to(GENERAL_MANAGER, SALES_DIRECTOR),
                Permission.unscoped(COST_VIEW).to(GENERAL_MANAGER, SALES_DIRECTOR, PURCHASER, ACCOUNTANT),
                seen(SUPPLIER_VIEW).to(GENERAL_MANAGER, SALES_DIRECTOR, SUPERVISOR),
                kept(SUPPLIER_CREATE),
                kept(SUPPLIER_EDIT),
                kept(SUPPLIER_DELETE),
                kept(SUPPLIER_IMPORT),
                kept(SUPPLIER_EXPORT).to(GENERAL_MANAGER, ACCOUNTANT));
    }

    private static Permission seen(String name) {
        return kept(name).to(BUYERS);
    }

    private static Permission kept(String name) {
        return Permission.unscoped(name).to(KEEPERS);
    }
}
