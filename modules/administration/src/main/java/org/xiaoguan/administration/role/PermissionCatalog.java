package org.xiaoguan.administration.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.PermissionSource;
import org.xiaoguan.administration.api.ScopeLevel;

/** All permissions of all modules. */
@ApplicationScoped
public class PermissionCatalog {
    private List<PermissionSource> sources;

    @Inject
    void find(@Any Instance<PermissionSource> found) {
        sources = found.stream().toList();
    }

    /** Every permission, by module. */
    public List<Permission> all() {
        return sources.stream()
                .map(PermissionSource::permissions)
                .sorted(Comparator.comparing(permissions -> permissions.get(0).name()))
                .flatMap(List::stream)
                .toList();
    }

    /** @throws IllegalArgumentException for what no module knows, or a scope on a permission that has none */
    void check(Collection<Grant> grants) {
        Map<String, Permission> known = all().stream().collect(Collectors.toMap(Permission::name, p -> p));
        for (Grant grant : grants) {
            Permission permission = known.get(grant.getPermission());
            if (permission == null || (!permission.scoped() && grant.getLevel() != ScopeLevel.ALL)) {
                throw new IllegalArgumentException("no such grant: " + grant);
            }
        }
    }
}
