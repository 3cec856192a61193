package org.xiaoguan.catalog.material;

/**
 * What the list of materials is filtered by; null where not.
 *
 * @param text part of the code, name, specification, brand, or pinyin initials
 * @param categoryId the category
 * @param grade the product grade
 * @param closed whether it is closed
 */
public record MaterialFilter(String text, Long categoryId, Grade grade, Boolean closed) {}
