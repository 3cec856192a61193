package org.xiaoguan.ui.saved;

/**
 * A filter and order of a list that a person gave a name.
 *
 * @param content the parameters as they stand in an address
 * @param usual whether the bare address of the list leads its reader to it
 * @param own whether it is its reader's; others only use it
 * @param audience with whom its owner shares it
 * @param sharedBy who shares it; null while nobody does
 */
public record SavedFilter(
        long id, String name, String content, boolean usual, boolean own, Audience audience, String sharedBy) {}
