package org.xiaoguan.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.catalog.importing.ImportTargets;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

/** The catalogue in the menu. */
@ApplicationScoped
public class CatalogModule implements AppModule {
    @Inject
    ImportTargets targets;

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        List<MenuEntry> entries = new ArrayList<>(List.of(
                entry("menu.material.list", "/catalog/material/list", CatalogPermissions.MATERIAL_VIEW, 0),
                entry("menu.category.list", "/catalog/category/list", CatalogPermissions.CATEGORY_VIEW, 1),
                entry("menu.supplier.list", "/catalog/supplier/list", CatalogPermissions.SUPPLIER_VIEW, 2)));
        if (!targets.allowed().isEmpty()) {
            entries.add(entry("menu.import.list", "/catalog/import/list", null, 3));
        }
        return entries;
    }

    private static MenuEntry entry(String key, String path, String permission, int order) {
        return new MenuEntry(MenuArea.CATALOG, key, path, permission, order);
    }
}
