package org.xiaoguan.catalog.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The list of suppliers as a file; its headings are those of the import, so that it can be changed and read again. */
@ApplicationScoped
public class SupplierExport implements ExportSource<SupplierRow> {
    @Inject
    SupplierService suppliers;

    @Override
    public String name() {
        return "suppliers";
    }

    @Override
    public String titleKey() {
        return "menu.supplier.list";
    }

    @Override
    public List<ExportColumn<SupplierRow>> columns() {
        return List.of(
                ExportColumn.text("supplier.code", SupplierRow::code),
                ExportColumn.text("supplier.name", SupplierRow::name),
                ExportColumn.text("supplier.creditCode", SupplierRow::creditCode),
                ExportColumn.text("supplier.contactName", SupplierRow::contactName),
                ExportColumn.text("supplier.phone", SupplierRow::phone),
                ExportColumn.text("supplier.address", SupplierRow::address),
                ExportColumn.text("supplier.bank", SupplierRow::bank),
                ExportColumn.text("supplier.bankAccount", SupplierRow::bankAccount),
                ExportColumn.text("supplier.note", SupplierRow::note));
    }

    @Override
    public void rows(ListAddress address, Consumer<SupplierRow> consumer) {
        suppliers.export(SupplierListPage.filter(address), consumer);
    }
}
