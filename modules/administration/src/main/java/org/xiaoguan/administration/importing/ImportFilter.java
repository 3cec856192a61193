package org.xiaoguan.administration.importing;

/**
 * What the list of imports is narrowed to; null leaves a field open.
 *
 * @param text part of the file's name
 */
public record ImportFilter(String text, String kind, ImportState state) {}
