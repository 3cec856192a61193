package org.xiaoguan.administration.dictionary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.ImportRecord;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.kept.SmallTables;
import org.xiaoguan.ui.CurrentUser;

/** The dictionaries as every page that offers a choice needs them. */
@Named("dictionaries")
@Stateless
public class DictionaryDirectory implements Dictionaries {
    private static final int CODE_LENGTH = 20;
    private static final String INDENT = "　";

    @PersistenceContext
    EntityManager em;

    @Inject
    DictionaryService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    SmallTables tables;

    @Open("forms and filters offer the words")
    @Override
    public List<Option> options(String dictionary) {
        List<DictionaryItem> items = rows().values().stream()
                .filter(item -> item.getDictionary().equals(dictionary) && !item.isClosed())
                .toList();
        Map<Long, List<DictionaryItem>> children = items.stream()
                .filter(i -> i.getParentId() != null)
                .collect(Collectors.groupingBy(DictionaryItem::getParentId));
        List<Option> options = new ArrayList<>();
        items.stream().filter(i -> i.getParentId() == null).forEach(root -> append(root, "", children, options));
        return options;
    }

    @Open("imports look words up by name")
    @Override
    public Map<String, Long> byWord(String dictionary) {
        Map<String, Long> ids = new LinkedHashMap<>();
        rows().values().stream()
                .filter(item -> item.getDictionary().equals(dictionary) && !item.isClosed())
                .forEach(item -> Stream.of(item.getName(), item.getEnglishName())
                        .filter(Objects::nonNull)
                        .forEach(name -> ids.putIfAbsent(name, item.getId())));
        return ids;
    }

    @Open("the word is shown wherever a visible record refers to it")
    @Override
    public String label(Long itemId) {
        DictionaryItem item = itemId == null ? null : rows().get(itemId);
        return item == null ? "" : word(item);
    }

    @Open("words are shown wherever visible records refer to them")
    @Override
    public Map<Long, String> labels(Collection<Long> itemIds) {
        return itemIds.stream()
                .distinct()
                .map(rows()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(DictionaryItem::getId, this::word));
    }

    @Open("imports and rules look words up by code")
    @Override
    public Long idOf(String dictionary, String code) {
        return em.createQuery(
                        "select i.id from DictionaryItem i where i.dictionary = :dictionary"
                                + " and (i.code = :code or i.name = :code)",
                        Long.class)
                .setParameter("dictionary", dictionary)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Open("the service asks for the permission")
    @Override
    public long add(String dictionary, String word) {
        int last = rows().values().stream()
                .filter(item -> item.getDictionary().equals(dictionary))
                .mapToInt(DictionaryItem::getPosition)
                .max()
                .orElse(0);
        DictionaryItemForm form = new DictionaryItemForm();
        form.setCode(word.length() <= CODE_LENGTH ? word : word.substring(0, CODE_LENGTH));
        form.setName(word);
        form.setPosition(last + 1);
        return service.create(dictionary, form, null);
    }

    @Open("the service asks for the permission")
    @Override
    public void remove(long itemId) {
        ImportRecord.refuseChanged(service.find(itemId).getVersion());
        service.delete(itemId);
    }

    /** All words by id, in the order of their dictionaries. */
    private Map<Long, DictionaryItem> rows() {
        return tables.of(DictionaryItem.class, this::read);
    }

    private Map<Long, DictionaryItem> read() {
        Map<Long, DictionaryItem> items = new LinkedHashMap<>();
        em.createQuery("select i from DictionaryItem i order by i.position, i.code", DictionaryItem.class)
                .getResultList()
                .forEach(item -> items.put(item.getId(), item));
        return items;
    }

    private void append(
            DictionaryItem item, String indent, Map<Long, List<DictionaryItem>> children, List<Option> options) {
        options.add(new Option(item.getId(), indent + word(item)));
        for (DictionaryItem child : children.getOrDefault(item.getId(), List.of())) {
            append(child, indent + INDENT, children, options);
        }
    }

    private String word(DictionaryItem item) {
        boolean english = Locale.ENGLISH.equals(currentUser.getLocale()) && item.getEnglishName() != null;
        return english ? item.getEnglishName() : item.getName();
    }
}
