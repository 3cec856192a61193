package org.xiaoguan.catalog.supplier;

/**
 * What the list of suppliers is filtered by; null where not.
 *
 * @param text part of the code, name, contact, phone, or pinyin initials
 * @param closed whether it is closed
 */
public record SupplierFilter(String text, Boolean closed) {}
