package org.xiaoguan.administration.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.References;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

/** Asks every module what refers to a record. */
@ApplicationScoped
public class ReferenceCheck implements References {
    private List<ReferenceSource> sources;

    @Inject
    void find(@Any Instance<ReferenceSource> found) {
        sources = found.stream().toList();
    }

    @Override
    public void refuseDeletion(String kind, long id) {
        List<Violation> found = sources.stream()
                .flatMap(source -> source.referencesTo(kind, id).stream())
                .filter(reference -> reference.count() > 0)
                .map(ReferenceCheck::violation)
                .toList();
        if (!found.isEmpty()) {
            throw new BusinessException(found);
        }
    }

    private static Violation violation(Reference reference) {
        return new Violation(null, reference.key(), List.of(reference.count()));
    }
}
