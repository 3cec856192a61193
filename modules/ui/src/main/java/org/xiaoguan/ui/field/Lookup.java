package org.xiaoguan.ui.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds one of many by code, name or pinyin initials. A page bean with a name, or a property of one. */
public interface Lookup {
    /** At most 20 choices for what was typed, the first ones when nothing was; only what the user may choose. */
    List<Choice> find(String typed);

    /** The one that is meant by a pasted code or name: the one called so, else the only one found; empty when unclear. */
    default Optional<Long> exactly(String pasted) {
        String wanted = pasted.strip().toLowerCase(Locale.ROOT);
        List<Choice> found = find(pasted.strip());
        List<Choice> named = found.stream()
                .filter(choice -> {
                    String label = choice.label().toLowerCase(Locale.ROOT);
                    return label.equals(wanted) || label.startsWith(wanted + " ") || label.endsWith(" " + wanted);
                })
                .toList();
        List<Choice> meant = named.isEmpty() ? found : named;
        return meant.size() == 1 ? Optional.of(meant.get(0).id()) : Optional.empty();
    }

    /** Chooses what a cell pasted from a spreadsheet means; what is in no list is kept among the unread cells. */
    default void choosePasted(String text, Consumer<Long> choose, String cell, Map<String, String> unread) {
        if (text.isBlank()) {
            return;
        }
        Optional<Long> meant = exactly(text);
        choose.accept(meant.orElse(null));
        if (meant.isEmpty()) {
            unread.put(cell, text.strip());
        } else {
            unread.remove(cell);
        }
    }

    /** How the present choice is shown, whether or not it could still be chosen. */
    String label(long id);
}
