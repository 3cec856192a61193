package org.xiaoguan.projects.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.xiaoguan.shared.BusinessException;

/** Tries an operation and demands that it is accepted exactly when the model says that it is possible. */
final class Trial {
    private Trial() {}

    static boolean did(boolean possible, Runnable work) {
        return tried(possible, () -> {
                    work.run();
                    return true;
                })
                != null;
    }

    /** What it made; null when it was refused. */
    static <T> T tried(boolean possible, Supplier<T> work) {
        T made = null;
        BusinessException refusal = null;
        try {
            made = work.get();
        } catch (BusinessException e) {
            refusal = e;
        }
        assertThat(refusal == null).as("accepted, %s", refusal).isEqualTo(possible);
        return made;
    }

    static BigDecimal pieces(long count) {
        return BigDecimal.valueOf(count);
    }

    static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
