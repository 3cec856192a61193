package org.xiaoguan.ui.search;

/**
 * A record that the search over everything found.
 *
 * @param path address of its page
 * @param number what it is known by
 * @param name what it is about
 * @param note what else tells it from others; may be null
 */
public record Found(String path, String number, String name, String note) {}
