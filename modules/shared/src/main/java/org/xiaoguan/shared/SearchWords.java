package org.xiaoguan.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a record is found by: the {@link SearchText} in its column {@code search_text}, and the words by which an index
 * finds any part of it in {@code search_grams}.
 */
@Embeddable
public class SearchWords {
    @Column(name = "search_text")
    private String text;

    @Column(name = "search_grams")
    private String grams;

    protected SearchWords() {}

    /** Of codes and names; nulls are passed over. */
    public static SearchWords of(String... parts) {
        SearchWords words = new SearchWords();
        words.text = SearchText.of(parts);
        words.grams = SearchText.grams(words.text);
        return words;
    }

    public String getText() {
        return text;
    }

    public String getGrams() {
        return grams;
    }
}
