package org.xiaoguan.catalog.category;

/**
 * A category in the list.
 *
 * @param materials how many materials are in it, closed ones too
 */
public record CategoryRow(long id, String code, String name, String note, long materials, boolean closed) {}
