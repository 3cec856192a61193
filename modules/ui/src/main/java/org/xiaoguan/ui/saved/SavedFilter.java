package org.xiaoguan.ui.saved;

/**
 * A filter and order of a list that a person gave a name.
 *
 * @param content the parameters as they stand in an address
 * @param usual whether the bare address of the list leads to it
 */
public record SavedFilter(long id, String name, String content, boolean usual) {}
