package org.xiaoguan.administration.access;

import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.ScopeLevel;

/**
 * What an account may do by one permission.
 *
 * @param permission the permission
 * @param levels how far it reaches, the union over all roles
 * @param sources which role gives which scope
 */
public record EffectiveGrant(String permission, Set<ScopeLevel> levels, List<Source> sources) {

    /** A role that gives the permission. */
    public record Source(String role, ScopeLevel level) {}
}
