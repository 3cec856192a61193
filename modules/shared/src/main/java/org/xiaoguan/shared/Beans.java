package org.xiaoguan.shared;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Beans for what the container does not make itself: entity listeners, converters, functions of pages. Each is looked up
 * once, since the server walks the whole stack to find out who asks.
 */
public final class Beans {
    private static final Map<Class<?>, Object> FOUND = new ConcurrentHashMap<>();

    private Beans() {}

    /** @param type of a bean with a normal scope, whose stand-in finds the right instance at each call */
    public static <T> T of(Class<T> type) {
        return type.cast(FOUND.computeIfAbsent(
                type, wanted -> CDI.current().select(wanted).get()));
    }
}
