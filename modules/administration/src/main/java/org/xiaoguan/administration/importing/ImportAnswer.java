package org.xiaoguan.administration.importing;

/**
 * What the uploader says of a text that is not known.
 *
 * @param columnKey where it stands; {@link Meanings#HEADING} for a heading, {@link Meanings#KIND} for the whole file
 * @param text what the file says
 * @param hint what the first such row said beside it
 * @param meaning what it means; null when nothing was said
 * @param isToMake whether a record or word of that name is made
 * @param proposal what such a record has beside its name
 */
public record ImportAnswer(
        String columnKey, String text, String hint, String meaning, boolean isToMake, String proposal) {}
