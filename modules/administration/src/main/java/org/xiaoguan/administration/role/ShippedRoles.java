package org.xiaoguan.administration.role;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.ShippedRole;

/**
 * Makes the roles that ship, and grants them each permission once: when a version of the system first brings it. What an
 * administrator takes away afterwards stays away.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class ShippedRoles {
    @PersistenceContext
    EntityManager em;

    @Inject
    PermissionCatalog catalog;

    @Inject
    Callers callers;

    /** Grants what is new; without anything new nothing happens. */
    @PostConstruct
    public void ship() {
        callers.runAsSystem("start-up", () -> {
            shipNewPermissions();
            em.flush();
            return null;
        });
    }

    private void shipNewPermissions() {
        Set<String> known = new HashSet<>(em.createQuery("select p.name from ShippedPermission p", String.class)
                .getResultList());
        List<Permission> fresh = catalog.all().stream()
                .filter(permission -> !known.contains(permission.name()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        Map<ShippedRole, Role> roles = roles(known.isEmpty());
        for (Permission permission : fresh) {
            em.persist(new ShippedPermission(permission.name()));
            roles.forEach((shipped, role) -> shippedLevel(permission, shipped)
                    .ifPresent(level -> role.ship(new Grant(permission.name(), level))));
        }
    }

    private static Optional<ScopeLevel> shippedLevel(Permission permission, ShippedRole role) {
        boolean everythingToRead =
                role == ShippedRole.AUDITOR && permission.name().endsWith(".view");
        return everythingToRead
                ? Optional.of(ScopeLevel.ALL)
                : Optional.ofNullable(permission.shippedTo().get(role));
    }

    /** On the first start all of them are made; one that is missing later was deleted. */
    private Map<ShippedRole, Role> roles(boolean first) {
        Map<ShippedRole, Role> roles = new EnumMap<>(ShippedRole.class);
        for (ShippedRole shipped : ShippedRole.values()) {
            Role role = em.createQuery("select r from Role r where r.code = :code", Role.class)
                    .setParameter("code", shipped.name())
                    .getResultStream()
                    .findFirst()
                    .orElse(null);
            if (role == null && first) {
                role = new Role(shipped.name(), ShippedRoleNames.of(shipped), null);
                em.persist(role);
            }
            if (role != null) {
                roles.put(shipped, role);
            }
        }
        return roles;
    }
}
