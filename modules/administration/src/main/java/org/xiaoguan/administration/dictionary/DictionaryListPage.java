package org.xiaoguan.administration.dictionary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.list.ListAddress;

/** The words of one dictionary; which one stands in the address. */
@Named
@RequestScoped
public class DictionaryListPage {
    private List<DictionaryItem> items;
    private Map<Long, String> names;

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

    /** The words of the present page that have the typed text in code or name. */
    public List<DictionaryItem> getRows() {
        List<DictionaryItem> found = found();
        ListRequest request = address.request();
        int from = Math.min(request.first(), found.size());
        return found.subList(from, Math.min(from + request.size(), found.size()));
    }

    public long getCount() {
        return found().size();
    }

    private List<DictionaryItem> found() {
        String typed = address.text("text");
        return items().stream().filter(item -> item.has(typed)).toList();
    }

    private List<DictionaryItem> items() {
        if (items == null) {
            items = dictionaries.items(getDictionary());
        }
        return items;
    }

    /** Names by id, for the words above others. */
    public Map<Long, String> getNames() {
        if (names == null) {
            names = items().stream().collect(Collectors.toMap(DictionaryItem::getId, DictionaryItem::getName));
        }
        return names;
    }
}
