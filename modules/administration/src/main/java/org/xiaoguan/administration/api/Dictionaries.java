package org.xiaoguan.administration.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lists of words that the company keeps itself: regions, customer kinds, industries, reasons. */
public interface Dictionaries {
    /** Words of a dictionary that are not closed, in their order, indented by level for a tree. */
    List<Option> options(String dictionary);

    /** Ids of the words that are not closed, by each of their names: whoever writes a file may use any language. */
    Map<String, Long> byWord(String dictionary);

    /** The word; empty for null or an unknown id. */
    String label(Long itemId);

    /** Words by id, read at once. */
    Map<Long, String> labels(Collection<Long> itemIds);

    /** The id of the word with this code; null when there is none. */
    Long idOf(String dictionary, String code);

    /** Adds a word, with a code made of it, for those who may keep the dictionaries. */
    long add(String dictionary, String word);

    /** Takes a word away that was added, unless it was changed since or something refers to it. */
    void remove(long itemId);
}
