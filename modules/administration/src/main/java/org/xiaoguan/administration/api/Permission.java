package org.xiaoguan.administration.api;

/**
 * A permission that roles can hold.
 *
 * @param name {@code module.concept.action}, also the message key of its label after {@code permission.}
 * @param scoped whether it is granted with a scope; base tables know only all or nothing
 */
public record Permission(String name, boolean scoped) {
    public static Permission scoped(String name) {
        return new Permission(name, true);
    }

    public static Permission unscoped(String name) {
        return new Permission(name, false);
    }
}
