package org.xiaoguan.administration.api;

/**
 * Records that may refer to one that is to be deleted.
 *
 * @param key message key that says how many there are
 * @param records which, as a query says it: {@code Project x where x.customerId = :id}; {@code :id} is the record that is to
 *     be deleted, {@code :kind} its kind
 */
public record ReferringRecords(String key, String records) {}
