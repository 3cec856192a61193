package org.xiaoguan.finance;

import static org.xiaoguan.administration.api.ScopeLevel.ALL;
import static org.xiaoguan.administration.api.ScopeLevel.DEPARTMENT;
import static org.xiaoguan.administration.api.ScopeLevel.DEPARTMENT_TREE;
import static org.xiaoguan.administration.api.ScopeLevel.OWN;
import static org.xiaoguan.administration.api.ShippedRole.ACCOUNTANT;
import static org.xiaoguan.administration.api.ShippedRole.AUDITOR;
import static org.xiaoguan.administration.api.ShippedRole.BACK_OFFICE;
import static org.xiaoguan.administration.api.ShippedRole.CASHIER;
import static org.xiaoguan.administration.api.ShippedRole.GENERAL_MANAGER;
import static org.xiaoguan.administration.api.ShippedRole.SALESPERSON;
import static org.xiaoguan.administration.api.ShippedRole.SALES_DIRECTOR;
import static org.xiaoguan.administration.api.ShippedRole.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.PermissionSource;

/** Permissions of finance; they reach the receipts and invoices of the projects that they reach. */
@ApplicationScoped
public class FinancePermissions implements PermissionSource {
    public static final String RECEIPT_VIEW = "finance.receipt.view";
    public static final String RECEIPT_CREATE = "finance.receipt.create";
    public static final String RECEIPT_REVERSE = "finance.receipt.reverse";
    public static final String RECEIPT_REFUND = "finance.receipt.refund";
    public static final String RECEIPT_PRINT = "finance.receipt.print";
    public static final String RECEIPT_EXPORT = "finance.receipt.export";
    public static final String INVOICE_VIEW = "finance.invoice.view";
    /** Enters invoices that were issued, red ones too. */
    public static final String INVOICE_CREATE = "finance.invoice.create";

    public static final String INVOICE_EXPORT = "finance.invoice.export";
    public static final String TIEOUT_VIEW = "finance.tieout.view";
    public static final String TIEOUT_EXPORT = "finance.tieout.export";

    /** What may be done on a project, for pages that offer it where it reaches. */
    public static final Set<String> ON_A_PROJECT =
            Set.of(RECEIPT_CREATE, RECEIPT_REVERSE, RECEIPT_REFUND, RECEIPT_PRINT, INVOICE_CREATE);

    @Override
    public List<Permission> permissions() {
        return List.of(
                seen(RECEIPT_VIEW),
                entered(RECEIPT_CREATE),
                entered(RECEIPT_REVERSE),
                entered(RECEIPT_REFUND),
                seen(RECEIPT_PRINT).to(ALL, AUDITOR),
                exported(RECEIPT_EXPORT),
                seen(INVOICE_VIEW),
                entered(INVOICE_CREATE),
                exported(INVOICE_EXPORT),
                seen(TIEOUT_VIEW),
                exported(TIEOUT_EXPORT));
    }

    private static Permission entered(String name) {
        return Permission.scoped(name).to(ALL, ACCOUNTANT, CASHIER);
    }

    private static Permission led(String name) {
        return entered(name).to(ALL, GENERAL_MANAGER, SALES_DIRECTOR).to(DEPARTMENT_TREE, SUPERVISOR);
    }

    private static Permission seen(String name) {
        return led(name).to(DEPARTMENT, BACK_OFFICE).to(OWN, SALESPERSON);
    }

    private static Permission exported(String name) {
        return led(name).to(ALL, AUDITOR);
    }
}
