package org.xiaoguan.administration.api;

/**
 * What keeps a record from being deleted.
 *
 * @param key message key of the kind of record that refers to it
 * @param count how many
 */
public record Reference(String key, long count) {}
