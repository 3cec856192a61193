package org.xiaoguan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from the server's log why a deployment failed. */
final class ServerLog {

    private static final String CAUSE = "Caused by: ";

    private ServerLog() {}

    /** The innermost cause of the first stack trace. */
    static Optional<String> firstCause(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.dropWhile(line -> !line.startsWith(CAUSE))
                    .takeWhile(line -> line.startsWith(CAUSE) || line.startsWith("\t"))
                    .filter(line -> line.startsWith(CAUSE))
                    .reduce((outer, inner) -> inner)
                    .map(line -> line.substring(CAUSE.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
