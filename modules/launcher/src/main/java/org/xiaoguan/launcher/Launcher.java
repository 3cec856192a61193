package org.xiaoguan.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TimeZone;

/** Starts the database and the application server, says where, and stops both in the opposite order. */
public final class Launcher {

    private static final PrintStream CONSOLE = System.out;

    private final LaunchOptions options;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private Launcher(LaunchOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            Machine.require(System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version());
            new Launcher(LaunchOptions.parse(List.of(arguments))).start();
        } catch (LaunchFailure failure) {
            giveUp(failure.getMessage());
        } catch (RuntimeException failure) {
            failure.printStackTrace(); // into the log
            giveUp(failure.toString());
        }
    }

    private static void giveUp(String reason) {
        CONSOLE.println("Xiaoguan did not start: " + reason);
        System.exit(1);
    }

    private void start() {
        long begin = System.nanoTime();
        if (!Files.isReadable(options.war())) {
            throw new LaunchFailure("There is no application at " + options.war());
        }
        ApplicationServer.requireFree(options.port());
        DataFolder folder = DataFolder.open(options.data());
        // set before anything reads it: what the server unpacks goes with the data folder, also after a SIGKILL
        System.setProperty("java.io.tmpdir", folder.emptyFolder("tmp").toString());
        Path log = logTo(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder), "stop everything in order"));

        database(folder).publish();
        Path adminPassword = folder.file("admin.password");
        System.setProperty("xiaoguan.demo", String.valueOf(options.demo()));
        System.setProperty("xiaoguan.admin-password-file", adminPassword.toString());
        try {
            stopLater(ApplicationServer.start(folder, options.war(), options.port()));
        } catch (LaunchFailure failure) {
            String cause =
                    ServerLog.firstCause(log).map(text -> " (" + text + ")").orElse("");
            throw new LaunchFailure(failure.getMessage() + cause + "; see " + log, failure);
        }
        FirstStart.end(folder);
        announce((System.nanoTime() - begin) / 1_000_000_000, adminPassword);
    }

    private DatabaseAccess database(DataFolder folder) {
        if (options.database() != null) {
            return DatabaseAccess.external(options.database());
        }
        if (FirstStart.begin(folder)) {
            CONSOLE.println("The first start was broken off; it begins anew.");
        }
        return stopLater(EmbeddedDatabase.start(folder)).access();
    }

    /** The console keeps the launcher's few lines; all that the servers say goes to a file. */
    private static Path logTo(DataFolder folder) {
        Path log = folder.freshLog("server");
        try {
            PrintStream file = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8);
            System.setOut(file);
            System.setErr(file);
            return log;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write the log " + log + ": " + e, e);
        }
    }

    private void announce(long seconds, Path adminPassword) {
        CONSOLE.println();
        CONSOLE.println("Xiaoguan runs at http://127.0.0.1:" + options.port() + "/ (started in " + seconds + " s)");
        CONSOLE.println("Data, logs: " + options.data());
        if (options.demo()) {
            // The application runs in this process and knows them.
            CONSOLE.println(System.getProperty("xiaoguan.demo-users", ""));
        } else if (Files.exists(adminPassword)) {
            CONSOLE.println("The first administrator's password, to be changed at the first login: " + adminPassword);
        }
        CONSOLE.println("Stop with Ctrl-C.");
    }

    private <T extends AutoCloseable> T stopLater(T part) {
        synchronized (running) {
            running.push(part);
        }
        return part;
    }

    private void stop(DataFolder folder) {
        synchronized (running) {
            while (!running.isEmpty()) {
                AutoCloseable part = running.pop();
                try {
                    part.close();
                } catch (Exception e) {
                    System.err.println("Stopping " + part + ": " + e);
                }
            }
        }
        EmbeddedDatabase.stopLeftBehind(folder); // one that was just starting
    }
}
