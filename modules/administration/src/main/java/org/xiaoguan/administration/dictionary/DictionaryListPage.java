package org.xiaoguan.administration.dictionary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.ui.list.ListAddress;

/** The words of one dictionary; which one stands in the address. */
@Named
@RequestScoped
public class DictionaryListPage {
    private List<DictionaryItem> items;

    @Inject
    ListAddress address;

    @Inject
    DictionaryService dictionaries;

    /** The dictionaries, in the order of the tabs. */
    public List<String> getDictionaries() {
        return DictionaryService.DICTIONARIES;
    }

    /** The dictionary that is open. */
    public String getDictionary() {
        return DictionaryService.known(address.text("tab"));
    }

    public List<DictionaryItem> getItems() {
        if (items == null) {
            items = dictionaries.items(getDictionary());
        }
        return items;
    }

    /** Names by id, for the words above others. */
    public Map<Long, String> getNames() {
        return getItems().stream().collect(Collectors.toMap(DictionaryItem::getId, DictionaryItem::getName));
    }
}
