package org.xiaoguan.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

/** Finance in the menu. */
@ApplicationScoped
public class FinanceModule implements AppModule {
    @Override
    public String name() {
        return "finance";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                entry("receipt.list", "/finance/receipt/list", FinancePermissions.RECEIPT_VIEW, 0)
                        .with("/finance/receiptrecord/", "/finance/refund/", "/finance/reversal/"),
                entry("invoice.list", "/finance/invoice/list", FinancePermissions.INVOICE_VIEW, 1),
                entry("tieout.list", "/finance/tieout/list", FinancePermissions.TIEOUT_VIEW, 2),
                entry("collection.view", "/finance/collection/view", FinancePermissions.RECEIPT_VIEW, 3));
    }

    @Override
    public List<MenuEntry> creations() {
        return List.of(
                new MenuEntry(
                        MenuArea.FINANCE, "receipt.new", "/finance/receipt/edit", FinancePermissions.RECEIPT_CREATE, 0),
                new MenuEntry(
                        MenuArea.FINANCE,
                        "invoice.new",
                        "/finance/invoice/edit",
                        FinancePermissions.INVOICE_CREATE,
                        1));
    }

    private static MenuEntry entry(String key, String path, String permission, int order) {
        return new MenuEntry(MenuArea.FINANCE, "menu." + key, path, permission, order);
    }
}
