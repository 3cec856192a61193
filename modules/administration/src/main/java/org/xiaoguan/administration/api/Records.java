package org.xiaoguan.administration.api;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.xiaoguan.shared.Versioned;

/**
 * What the services of all base tables do alike. The class of a record says its kind by {@link Audited}; who may do it is
 * the calling service's to ask.
 */
public interface Records {
    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    <E> E find(Class<E> type, long id);

    /** The same with its row locked until the transaction ends. */
    <E> E locked(Class<E> type, long id);

    /**
     * The same to be changed.
     *
     * @throws ConflictException unless it has still the version that was read
     */
    <E extends Versioned> E unchanged(Class<E> type, long id, int readVersion);

    /**
     * Stores what is made, once: the same form key again gives the record that it made first.
     *
     * @return id of the record
     */
    <E extends Versioned> long create(Class<E> type, String formKey, Supplier<E> make);

    /** Deletes a record that nothing refers to. */
    void delete(Class<?> type, long id);

    /**
     * Whether another record has the value already.
     *
     * @param value null or what was typed, stripped before it is compared
     * @param own id of the record that may have it; null for a new one
     */
    boolean isTaken(Class<?> type, String attribute, String value, Long own);

    /**
     * What records are called, by id.
     *
     * @param entity name of their class
     * @param attribute what names them, such as {@code name} or {@code number}; those without it are left out
     */
    Map<Long, String> called(String entity, String attribute, Set<Long> ids);
}
