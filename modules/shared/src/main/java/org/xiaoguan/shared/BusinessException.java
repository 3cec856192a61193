package org.xiaoguan.shared;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** A rule of the business forbids what was asked. Nothing is stored; the user reads why in their own language. */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {
    private final List<Violation> violations;

    public BusinessException(List<Violation> violations) {
        super(violations.stream()
                .map(v -> (v.field() == null ? "" : v.field() + ": ") + v.key() + v.arguments())
                .collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** A violation that concerns the document as a whole. */
    public static BusinessException of(String key, Serializable... arguments) {
        return at(null, key, arguments);
    }

    /** A violation at one field, shown beside it. */
    public static BusinessException at(String field, String key, Serializable... arguments) {
        return new BusinessException(List.of(new Violation(field, key, List.of(arguments))));
    }

    /** At least one violation, in the order found. */
    public List<Violation> violations() {
        return violations;
    }
}
