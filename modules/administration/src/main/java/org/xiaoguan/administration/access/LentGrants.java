package org.xiaoguan.administration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.ApprovalKind;
import org.xiaoguan.administration.api.ApprovalKinds;
import org.xiaoguan.administration.deputy.DeputyService;

/** Who decides for somebody who is away reads meanwhile what that person reads to decide. */
@ApplicationScoped
public class LentGrants {
    /** By the permission to read, those to decide that need it. */
    private final Map<String, Set<String>> deciding = new HashMap<>();

    @Inject
    DeputyService deputies;

    @Inject
    GrantCache cache;

    @Inject
    void find(@Any Instance<ApprovalKinds> found) {
        found.stream().flatMap(source -> source.kinds().stream()).forEach(this::add);
    }

    private void add(ApprovalKind kind) {
        kind.reading()
                .forEach(permission -> deciding.computeIfAbsent(permission, any -> new HashSet<>())
                        .add(kind.permission()));
    }

    /** Grants of those for whom this person decides today, where they lend this permission. */
    List<Grants> to(Grants deputy, String permission) {
        Set<String> needed = deciding.getOrDefault(permission, Set.of());
        return needed.isEmpty()
                ? List.of()
                : deputies.absent(deputy.staffId()).stream()
                        .flatMap(absence -> cache.grants(absence.userId()).stream())
                        .filter(grants ->
                                grants.may(permission) && needed.stream().anyMatch(grants::may))
                        .toList();
    }
}
