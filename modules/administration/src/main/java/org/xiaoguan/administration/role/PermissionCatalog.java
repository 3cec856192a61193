package org.xiaoguan.administration.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.PermissionSource;

/** All permissions of all modules. */
@ApplicationScoped
public class PermissionCatalog {
    @Any
    @Inject
    Instance<PermissionSource> sources;

    /** Every permission, by module. */
    public List<Permission> all() {
        return sources.stream()
                .map(PermissionSource::permissions)
                .sorted(Comparator.comparing(permissions -> permissions.get(0).name()))
                .flatMap(List::stream)
                .toList();
    }
}
