package org.xiaoguan.benchmark.load;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CoreDsl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each run of a scenario took as a whole, with all its requests, and whether it failed. */
final class Stopwatch {
    private static final String BEGIN = "stopwatch";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    ChainBuilder timed(String name, ChainBuilder work) {
        return CoreDsl.exec(session -> session.markAsSucceeded().set(BEGIN, System.nanoTime()))
                .exec(work)
                .exec(session -> {
                    long taken = System.nanoTime() - session.getLong(BEGIN);
                    lines.add(name + '\t' + taken + '\t' + (session.isFailed() ? "failed" : "ok"));
                    return session;
                });
    }

    void note(String name, String figure, long value) {
        lines.add(name + '\t' + value + '\t' + figure);
    }

    void write(Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
