package org.xiaoguan.administration.api;

import java.util.List;
import java.util.stream.Stream;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

/**
 * What keeps a record from being deleted, or from losing something.
 *
 * @param key message key of the kind of record that refers to it
 * @param count how many
 */
public record Reference(String key, long count) {
    /** @throws BusinessException that says what refers to the record and how often, when anything does */
    public static void refuse(Stream<Reference> found) {
        List<Violation> referring = found.filter(reference -> reference.count > 0)
                .map(reference -> new Violation(null, reference.key, List.of(reference.count)))
                .toList();
        if (!referring.isEmpty()) {
            throw new BusinessException(referring);
        }
    }
}
