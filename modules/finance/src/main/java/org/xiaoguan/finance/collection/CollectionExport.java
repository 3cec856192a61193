package org.xiaoguan.finance.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.finance.receipt.list.ReceiptFilters;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** Receipts summed up, as a file. */
@ApplicationScoped
public class CollectionExport implements ExportSource<CollectionRow> {
    @Inject
    CollectionService collections;

    @Override
    public String name() {
        return "collections";
    }

    @Override
    public String titleKey() {
        return "collection.title";
    }

    @Override
    public List<ExportColumn<CollectionRow>> columns() {
        return List.of(
                ExportColumn.text("collection.what", CollectionRow::label),
                ExportColumn.count("collection.count", CollectionRow::count),
                ExportColumn.money("collection.amount", CollectionRow::amount));
    }

    @Override
    public void rows(ListAddress address, Consumer<CollectionRow> consumer) {
        collections.export(CollectionBy.of(address), ReceiptFilters.of(address), consumer);
    }
}
