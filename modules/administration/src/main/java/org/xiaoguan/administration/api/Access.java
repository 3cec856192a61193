package org.xiaoguan.administration.api;

import java.util.Set;

/** What the caller may do: the union of the caller's roles, at most 30 seconds old. */
public interface Access {
    /** Whether any role grants the permission, with whatever scope. */
    boolean may(String permission);

    /** Keys of the caller's roles, see {@link RoleSummary}. */
    Set<String> roles();

    /** Whose records the permission reaches for the caller; {@link Scope#NONE} without the permission. */
    Scope scope(String permission);

    /** The same without what is lent to the caller as a deputy, to read what is decided: the caller's own work. */
    Scope ownScope(String permission);
}
