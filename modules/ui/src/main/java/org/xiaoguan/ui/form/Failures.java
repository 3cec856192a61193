package org.xiaoguan.ui.form;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

/** Tells what lies at the bottom of a failure. */
public final class Failures {
    private static final int DUPLICATE = 1062;

    /**
     * Deadlock, lock wait timeout, record changed since it was read: MariaDB asks to begin again. A value that somebody
     * else stored and a reference that somebody else made after the service had looked: the second time it sees them.
     */
    private static final Set<Integer> PASSING = Set.of(1213, 1205, 1020, DUPLICATE, 1451);

    private Failures() {}

    /** Whether the same work may well succeed when it is begun again. */
    static boolean isPassing(Throwable failure) {
        return chain(failure).stream()
                .anyMatch(cause -> cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode()));
    }

    /** The refusal that the failure is; somebody else's change counts as one, and so does a value that exists already. */
    public static Optional<BusinessException> refusal(Throwable failure) {
        List<Throwable> chain = List.copyOf(chain(failure));
        Optional<BusinessException> own = chain.stream()
                .filter(BusinessException.class::isInstance)
                .map(BusinessException.class::cast)
                .findFirst();
        Predicate<Throwable> conflict = cause -> cause instanceof OptimisticLockException
                || cause.getClass().getName().equals("org.eclipse.persistence.exceptions.OptimisticLockException");
        if (own.isEmpty() && chain.stream().anyMatch(conflict)) {
            return Optional.of(new BusinessException(List.of(new Violation(null, "error.conflict", List.of()))));
        }
        return own.or(() -> duplicate(chain));
    }

    /** Whether a component could not read what was sent for it, which no page of ours would have sent. */
    public static boolean isForged(Throwable failure) {
        return chain(failure).stream()
                .filter(cause -> cause instanceof IllegalArgumentException || cause instanceof DateTimeException)
                .flatMap(cause -> Stream.of(cause.getStackTrace())
                        .filter(frame -> !frame.getClassName().startsWith("java."))
                        .limit(1))
                .anyMatch(frame -> frame.getClassName().startsWith("org.primefaces."));
    }

    private static Optional<BusinessException> duplicate(List<Throwable> chain) {
        return chain.stream()
                .filter(cause -> cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE)
                .findFirst()
                .flatMap(cause -> Beans.of(UniqueFields.class).field(cause.getMessage()))
                .map(field -> BusinessException.at(field, "error.duplicate"));
    }

    private static Set<Throwable> chain(Throwable failure) {
        Set<Throwable> chain = new LinkedHashSet<>();
        for (Throwable cause = failure; cause != null && chain.add(cause); ) {
            cause = cause.getCause();
        }
        return chain;
    }
}
