package org.xiaoguan.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuArea;
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
        return List.of(
                entry("menu.material.list", "/catalog/material/list", CatalogPermissions.MATERIAL_VIEW, 0),
                entry("menu.category.list", "/catalog/category/list", CatalogPermissions.CATEGORY_VIEW, 1),
                entry("menu.supplier.list", "/catalog/supplier/list", CatalogPermissions.SUPPLIER_VIEW, 2));
    }

    private static MenuEntry entry(String key, String path, String permission, int order) {
        return new MenuEntry(MenuArea.CATALOG, key, path, permission, order);
    }
}
