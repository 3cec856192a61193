package org.xiaoguan.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

/** Customers in the menu. */
@ApplicationScoped
public class CrmModule implements AppModule {
    @Override
    public String name() {
        return "crm";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                entry("menu.customer.list", "/crm/customer/list", 0),
                entry("menu.contact.list", "/crm/contact/list", 1));
    }

    @Override
    public List<MenuEntry> creations() {
        return List.of(new MenuEntry(
                MenuArea.CUSTOMERS, "customer.new", "/crm/customer/edit", CrmPermissions.CUSTOMER_CREATE, 0));
    }

    private static MenuEntry entry(String key, String path, int order) {
        return new MenuEntry(MenuArea.CUSTOMERS, key, path, CrmPermissions.CUSTOMER_VIEW, order);
    }
}
