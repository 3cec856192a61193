package org.xiaoguan.administration.dictionary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The words of one dictionary as a file. */
@ApplicationScoped
public class DictionaryExport implements ExportSource<DictionaryItem> {
    @Inject
    DictionaryService dictionaries;

    @Override
    public String name() {
        return "dictionaries";
    }

    @Override
    public String titleKey() {
        return "menu.dictionary.list";
    }

    @Override
    public List<ExportColumn<DictionaryItem>> columns() {
        return List.of(
                ExportColumn.text("dictionary.code", DictionaryItem::getCode),
                ExportColumn.text("dictionary.name", DictionaryItem::getName),
                ExportColumn.text("dictionary.englishName", DictionaryItem::getEnglishName),
                ExportColumn.count("dictionary.position", DictionaryItem::getPosition));
    }

    @Override
    public void rows(ListAddress address, Consumer<DictionaryItem> consumer) {
        String typed = address.text("text");
        dictionaries.items(DictionaryService.known(address.text("tab"))).stream()
                .filter(item -> item.has(typed))
                .forEach(consumer);
    }
}
