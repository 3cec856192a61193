package org.xiaoguan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaoguan.benchmark.load.Load;
import org.xiaoguan.launcher.DatabaseAccess;

/** Gatling, as a process of its own, before one server. */
final class Run {
    private final Options options;
    private final Server server;
    private final DatabaseAccess database;
    private final Path work;

    Run(Options options, Server server, DatabaseAccess database, Path work) {
        this.options = options;
        this.server = server;
        this.database = database;
        this.work = work;
    }

    /** All scenarios by so many people at once. */
    Measured load(int users) throws IOException, InterruptedException {
        return plan("scenarios", users, 0);
    }

    /**
     * @param plan which of the plans of {@link Load}
     * @param requests how many, for the plan that counts them
     */
    Measured plan(String plan, int users, int requests) throws IOException, InterruptedException {
        String name = plan + "-" + users;
        Path out = work.resolve(name + ".tsv");
        Path log = work.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        settings(plan, users, requests, out).forEach((key, value) -> command.add("-Dbench." + key + "=" + value));
        command.addAll(List.of(
                "io.gatling.app.Gatling",
                "-s",
                Load.class.getName(),
                "-rf",
                work.resolve("gatling").toString(),
                "-nr"));
        Process gatling = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (gatling.waitFor() != 0) {
            throw new IllegalStateException("Gatling failed; see " + log);
        }
        return Measured.read(out, options.seconds());
    }

    private Map<String, Object> settings(String plan, int users, int requests, Path out) {
        return Map.ofEntries(
                Map.entry("plan", plan),
                Map.entry("users", users),
                Map.entry("requests", requests),
                Map.entry("warm", Math.max(1, options.seconds() / 3)),
                Map.entry("seconds", options.seconds()),
                Map.entry("only", options.only() == null ? "" : options.only()),
                Map.entry("address", server.address()),
                Map.entry("password", Server.PASSWORD),
                Map.entry("database", database.url()),
                Map.entry("account", DatabaseAccess.OWNER),
                Map.entry("secret", database.ownerPassword()),
                Map.entry("out", out));
    }

    List<Measured> rounds(int users) throws IOException, InterruptedException {
        List<Measured> rounds = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            rounds.add(load(users));
        }
        return rounds;
    }
}
