package org.xiaoguan.projects.goods;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;
import org.xiaoguan.ui.text.Formats;

/** Finds goods lines of one project among those that the rules allow, with the remainder beside each. */
public class ScopeLookup implements Lookup, Serializable {
    /** How much of a goods line is left for the document. */
    @FunctionalInterface
    public interface Remainder extends Function<ItemView, BigDecimal>, Serializable {}

    private static final int MOST = 20;

    private final Map<Long, ItemView> items;
    private final String heading;
    private final Remainder remainder;

    /**
     * @param heading what the remainder is called
     */
    public ScopeLookup(List<ItemView> items, String heading, Remainder remainder) {
        this.heading = heading;
        this.items = items.stream().collect(Collectors.toMap(ItemView::id, Function.identity()));
        this.remainder = remainder;
    }

    @Override
    public List<Choice> find(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return items.values().stream()
                .sorted(java.util.Comparator.comparingInt(ItemView::lineNo))
                .filter(item -> SearchText.of(item.code(), item.name(), item.specification())
                        .contains(wanted))
                .limit(MOST)
                .map(item -> new Choice(item.id(), item.code() + " " + item.name(), detail(item)))
                .toList();
    }

    @Override
    public String label(long id) {
        ItemView item = items.get(id);
        return item == null ? "" : item.code() + " " + item.name();
    }

    /** The goods line; null when nothing was chosen or nothing of it is left. */
    public ItemView item(Long id) {
        return id == null ? null : items.get(id);
    }

    /** How much is left of the goods line; null when nothing was chosen. */
    public BigDecimal left(Long id) {
        ItemView item = item(id);
        return item == null ? null : remainder.apply(item);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    private String detail(ItemView item) {
        return Stream.of(
                        item.specification(),
                        heading + " " + Formats.quantity(remainder.apply(item)) + " " + item.unit())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
