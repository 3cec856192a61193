package org.xiaoguan.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
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
        return List.of();
    }
}
