package org.xiaoguan.catalog.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of materials as a file; its headings are those of the import, so that it can be changed and read again. */
@ApplicationScoped
public class MaterialExport implements ExportSource<MaterialRow> {
    @Inject
    MaterialService materials;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "materials";
    }

    @Override
    public String titleKey() {
        return "menu.material.list";
    }

    @Override
    public List<ExportColumn<MaterialRow>> columns() {
        List<ExportColumn<MaterialRow>> columns = new ArrayList<>(List.of(
                ExportColumn.text("material.code", MaterialRow::code),
                ExportColumn.text("material.name", MaterialRow::name),
                ExportColumn.text("material.categoryId", MaterialRow::categoryName),
                ExportColumn.text("material.specification", MaterialRow::specification),
                ExportColumn.text("material.unit", MaterialRow::unit),
                ExportColumn.text("material.brand", MaterialRow::brand),
                ExportColumn.text("material.grade", row -> texts.of("material.grade.", row.grade())),
                ExportColumn.price("material.listPrice", MaterialRow::listPrice),
                ExportColumn.count("material.taxRate", MaterialRow::taxRate)));
        if (user.may(CatalogPermissions.COST_VIEW)) {
            columns.add(ExportColumn.price("material.referenceCost", MaterialRow::referenceCost));
        }
        columns.add(ExportColumn.text("material.note", MaterialRow::note));
        return columns;
    }

    @Override
    public void rows(ListAddress address, Consumer<MaterialRow> consumer) {
        materials.export(MaterialListPage.filter(address), consumer);
    }
}
