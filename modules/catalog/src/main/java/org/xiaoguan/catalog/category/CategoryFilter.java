package org.xiaoguan.catalog.category;

/**
 * What the list of categories is filtered by; null where not.
 *
 * @param text part of the code or name
 * @param closed whether it is closed
 */
public record CategoryFilter(String text, Boolean closed) {}
