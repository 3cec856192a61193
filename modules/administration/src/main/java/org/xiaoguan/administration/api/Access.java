package org.xiaoguan.administration.api;

import java.util.Set;

/** What the caller may do: the union of the caller's roles, at most 30 seconds old. */
public interface Access {
    /** Whether any role grants the permission, with whatever scope. */
    boolean may(String permission);

    /** Codes of the caller's roles, which those that ship have: the name of their {@link ShippedRole}. */
    Set<String> roles();

    /** Whose records the permission reaches for the caller; {@link Scope#NONE} without the permission. */
    Scope scope(String permission);
}
