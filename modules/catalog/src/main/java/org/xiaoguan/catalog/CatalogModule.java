package org.xiaoguan.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuEntry;

/** The catalogue in the menu. */
@ApplicationScoped
public class CatalogModule implements AppModule {
    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of();
    }
}
