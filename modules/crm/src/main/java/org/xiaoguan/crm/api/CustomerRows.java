package org.xiaoguan.crm.api;

/**
 * Rows of a table that hold a customer's id. Table, column and statement become SQL as they are: constants, never anything
 * that somebody typed.
 *
 * @param key message key that says how many there are
 * @param table has a version, which rises when they move
 * @param column holds the customer's id
 * @param before settles before they move what the other customer may have but once: {@code ?1} is who gets them,
 *     {@code ?2} whose they are; null where nothing is to be settled
 */
public record CustomerRows(String key, String table, String column, String before) {
    public static CustomerRows of(String key, String table) {
        return of(key, table, null);
    }

    public static CustomerRows of(String key, String table, String before) {
        return new CustomerRows(key, table, "customer_id", before);
    }
}
