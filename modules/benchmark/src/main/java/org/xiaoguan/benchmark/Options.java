package org.xiaoguan.benchmark;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for.
 *
 * @param root the repository
 * @param small only the small size
 * @param database a MariaDB that runs already, whose databases are emptied; null for an embedded one
 * @param keep where the filled database is kept and found again; null for a folder that is thrown away
 * @param fillOnly fill the database and measure nothing
 * @param serve start the server on the filled database and leave it running, for a look
 * @param seconds how long each scenario is measured
 * @param rounds how often all of them are, of which the medians are told
 * @param only measure only the scenarios whose name contains this; all when null
 */
record Options(
        Path root,
        boolean small,
        boolean large,
        String database,
        Path keep,
        boolean fillOnly,
        boolean serve,
        int seconds,
        int rounds,
        String only) {
    static final String USAGE =
            "[--small] [--large] [--database URL] [--keep DIR] [--fill] [--serve] [--seconds N] [--rounds N]"
                    + " [--only TEXT]";

    static Options parse(List<String> arguments) {
        Path root = Path.of("").toAbsolutePath();
        boolean small = false;
        boolean large = false;
        String database = null;
        Path keep = null;
        boolean fillOnly = false;
        boolean serve = false;
        int seconds = 10;
        int rounds = 3;
        String only = null;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case "--root" -> root = Path.of(rest.next());
                case "--small" -> small = true;
                case "--large" -> large = true;
                case "--database" -> database = rest.next();
                case "--keep" -> keep = Path.of(rest.next()).toAbsolutePath();
                case "--fill" -> fillOnly = true;
                case "--serve" -> serve = true;
                case "--seconds" -> seconds = Integer.parseInt(rest.next());
                case "--rounds" -> rounds = Integer.parseInt(rest.next());
                case "--only" -> only = rest.next();
                default -> throw new IllegalArgumentException("Options: " + USAGE);
            }
        }
        return new Options(
                root, small || !large, large || !small, database, keep, fillOnly, serve, seconds, rounds, only);
    }
}
