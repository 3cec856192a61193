package org.xiaoguan.launcher;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param database address of a MariaDB that runs already; null for the embedded one
 */
public record LaunchOptions(Path war, Path data, int port, boolean demo, String database) {

    public static final String USAGE = "--war FILE --data DIR [--port N] [--empty] [--database URL]";
    static final int DEFAULT_PORT = 8080;

    public static LaunchOptions parse(List<String> arguments) {
        Path war = null;
        Path data = null;
        int port = DEFAULT_PORT;
        boolean demo = true;
        String database = null;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--war" -> war = Path.of(valueOf(argument, rest));
                case "--data" -> data = Path.of(valueOf(argument, rest));
                case "--port" -> port = port(valueOf(argument, rest));
                case "--empty" -> demo = false;
                case "--database" -> database = valueOf(argument, rest);
                default -> throw new LaunchFailure("Unknown option " + argument + ". Options: " + USAGE);
            }
        }
        if (war == null || data == null) {
            throw new LaunchFailure((war == null ? "--war" : "--data") + " is missing. Options: " + USAGE);
        }
        return new LaunchOptions(
                war.toAbsolutePath().normalize(), data.toAbsolutePath().normalize(), port, demo, database);
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new LaunchFailure(option + " needs a value. Options: " + USAGE);
        }
        return rest.next();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers out of range
        }
        throw new LaunchFailure("--port must be a number from 1 to 65535, not " + text);
    }
}
