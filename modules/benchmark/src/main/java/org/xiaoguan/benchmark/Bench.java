package org.xiaoguan.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.benchmark.data.Size;
import org.xiaoguan.benchmark.load.Floor;
import org.xiaoguan.launcher.DatabaseAccess;

/** Fills databases of both sizes, puts the scenarios before the server, and prints one table. */
public final class Bench {
    private static final String JOBS = "jobs";
    private static final String IMPORT = "import";
    private static final int USERS = 16;
    private static final int SESSIONS = 40;
    private static final int REQUESTS = 10_000;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(List.of(arguments));
        Path work = options.keep() != null
                ? options.keep()
                : Files.createTempDirectory(Path.of("").toAbsolutePath(), ".bench");
        List<Size> sizes = new ArrayList<>();
        if (options.small()) {
            sizes.add(Size.SMALL);
        }
        if (options.large()) {
            sizes.add(Size.LARGE);
        }
        for (Size size : sizes) {
            Path folder = Files.createDirectories(work.resolve(size.name()));
            try (Filled filled = Filled.of(options, size, folder)) {
                if (!options.fillOnly()) {
                    measure(options, size, folder, filled.access());
                }
            }
        }
    }

    private static void measure(Options options, Size size, Path folder, DatabaseAccess database) throws Exception {
        try (Server server = Server.start(options.root(), folder.resolve("server"), database)) {
            if (options.serve()) {
                System.out.println(server.address() + " with " + size.name() + " data; password " + Server.PASSWORD);
                Thread.currentThread().join();
            }
            double before = server.heap();
            Run run = new Run(options, server, database, folder);
            if (!JOBS.equals(options.only()) && !IMPORT.equals(options.only())) {
                scenarios(run, database, size);
            }
            if (options.only() == null || options.only().equals(JOBS)) {
                new Jobs(run, database).print(size.name());
            }
            System.out.printf("Heap of the server: %.0f MB before, %.0f MB after%n", before, server.heap());
            if (options.only() == null) {
                memory(server, run);
            }
            if (options.only() == null || options.only().equals(IMPORT)) {
                Importing.measure(server.address(), database.url(), DatabaseAccess.OWNER, database.ownerPassword());
            }
        }
    }

    private static void scenarios(Run run, DatabaseAccess database, Size size) throws Exception {
        // Many first: what they do warms the server for the one, who would take half an hour to do so.
        List<Measured> many = run.rounds(USERS);
        List<Measured> one = run.rounds(1);
        Floor floor = new Floor(
                database.url(),
                DatabaseAccess.OWNER,
                database.ownerPassword(),
                LocalDate.now(ZoneOffset.UTC).getYear());
        Table.print(size.name(), one, many, floor, USERS);
    }

    /** What sessions weigh, whether requests leave anything behind, and whether exports hinder others. */
    private static void memory(Server server, Run run) throws Exception {
        double before = server.heap();
        run.plan("pages", SESSIONS, 0);
        System.out.printf("A session after opening 20 forms: %.2f MB%n", (server.heap() - before) / SESSIONS);
        StringBuilder heaps = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            run.plan("requests", USERS, REQUESTS / 4);
            heaps.append(" %.0f".formatted(server.heap()));
        }
        System.out.printf("Heap after each quarter of %d requests, MB:%s%n", REQUESTS, heaps);
        Measured exports = run.plan("exports", USERS, 0);
        System.out.printf(
                "While %d export at once: list p50 %.0f ms, p95 %.0f ms; exports %d done, %d failed, p50 %.1f s; heap %.0f MB%n",
                USERS,
                exports.percentile("customers meanwhile", 0.5),
                exports.percentile("customers meanwhile", 0.95),
                exports.runs("export xlsx"),
                exports.failures("export xlsx"),
                exports.percentile("export xlsx", 0.5) / 1000,
                server.heap());
    }
}
