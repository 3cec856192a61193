package org.xiaoguan.ui.list;

/**
 * A column of a list as its reader may choose it.
 *
 * @param key what it is remembered by: the message key of its head
 * @param head what stands above it
 * @param shown whether the reader sees it
 * @param fixed whether it always stands first: the one that names the record
 */
public record ListColumn(String key, String head, boolean shown, boolean fixed) {}
