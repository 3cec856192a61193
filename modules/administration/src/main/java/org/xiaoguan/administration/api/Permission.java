package org.xiaoguan.administration.api;

import java.util.EnumMap;
import java.util.Map;

/**
 * A permission that roles can hold.
 *
 * @param name {@code module.concept.action}, also the message key of its label after {@code permission.}
 * @param scoped whether it is granted with a scope; base tables know only all or nothing
 * @param shippedTo the roles that hold it when the system first meets the permission; the auditor holds every {@code
 *     .view} without being named
 */
public record Permission(String name, boolean scoped, Map<ShippedRole, ScopeLevel> shippedTo) {
    public Permission {
        shippedTo = Map.copyOf(shippedTo);
    }

    /** A permission on records that have a department and responsible persons. */
    public static Permission scoped(String name) {
        return new Permission(name, true, Map.of());
    }

    /** A permission on what belongs to everybody, such as base tables. */
    public static Permission unscoped(String name) {
        return new Permission(name, false, Map.of());
    }

    /** The same permission, shipped to these roles with this scope too. */
    public Permission to(ScopeLevel level, ShippedRole... roles) {
        Map<ShippedRole, ScopeLevel> more = new EnumMap<>(ShippedRole.class);
        more.putAll(shippedTo);
        for (ShippedRole role : roles) {
            more.put(role, level);
        }
        return new Permission(name, scoped, more);
    }

    /** The same unscoped permission, shipped to these roles too. */
    public Permission to(ShippedRole... roles) {
        return to(ScopeLevel.ALL, roles);
    }
}
