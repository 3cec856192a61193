package org.xiaoguan.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Collects all broken rules of one form, so that a person learns of them at once and not one by one. */
public final class Violations {
    private final List<Violation> found = new ArrayList<>();

    public Violations add(String field, String key, Serializable... arguments) {
        found.add(new Violation(field, key, List.of(arguments)));
        return this;
    }

    /** Adds what somebody else found. */
    public Violations add(Violation violation) {
        found.add(violation);
        return this;
    }

    /** Adds the violation unless the rule holds. */
    public Violations require(boolean holds, String field, String key, Serializable... arguments) {
        return holds ? this : add(field, key, arguments);
    }

    /** Requires a text of 1 to {@code max} characters. */
    public Violations text(String field, String value, int max) {
        if (value == null || value.isBlank()) {
            return add(field, "error.required");
        }
        return optionalText(field, value, max);
    }

    /** Allows a text of at most {@code max} characters, counted as a person counts them. */
    public Violations optionalText(String field, String value, int max) {
        return require(value == null || value.codePointCount(0, value.length()) <= max, field, "error.too-long", max);
    }

    /** Requires a value. */
    public Violations present(String field, Object value) {
        return require(value != null, field, "error.required");
    }

    /** Adds what a check throws, so that checks that throw and checks that collect can be mixed. */
    public Violations collect(Runnable check) {
        try {
            check.run();
        } catch (BusinessException e) {
            found.addAll(e.violations());
        }
        return this;
    }

    /** Everything found so far, in the order found. */
    public List<Violation> list() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws BusinessException with everything found, if anything was */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BusinessException(found);
        }
    }
}
