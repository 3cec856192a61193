package org.xiaoguan.administration.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.shared.NotFoundException;

/** Everything of all modules that can be imported. */
@ApplicationScoped
public class ImportTargets {
    private List<ImportTarget<?>> targets;

    @Inject
    Access access;

    @Inject
    void find(@Any Instance<ImportTarget<?>> found) {
        targets = found.stream().toList();
    }

    /** What the caller may import. */
    public List<ImportTarget<?>> allowed() {
        return targets.stream()
                .filter(target -> access.may(target.permission()))
                .sorted(Comparator.<ImportTarget<?>>comparingInt(ImportTarget::order)
                        .thenComparing(ImportTarget::kind))
                .toList();
    }

    /** @throws NotFoundException when there is no such kind or the caller may not import it */
    public ImportTarget<?> of(String kind) {
        for (ImportTarget<?> target : targets) {
            if (target.kind().equals(kind) && access.may(target.permission())) {
                return target;
            }
        }
        throw new NotFoundException();
    }
}
