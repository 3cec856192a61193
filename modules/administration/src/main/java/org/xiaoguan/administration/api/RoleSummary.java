package org.xiaoguan.administration.api;

/**
 * A role as other modules see it.
 *
 * @param key what it is known by for good: the name of its {@link ShippedRole}, or {@code role-17} of one that the company
 *     made
 * @param name what the company calls it
 * @param own whether the permission that was asked for reaches its holders' own records only
 */
public record RoleSummary(String key, String name, boolean own) {
    /** @param code the name of the shipped role; null for one that the company made */
    public static String key(String code, long id) {
        return code == null ? "role-" + id : code;
    }
}
