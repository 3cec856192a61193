package org.xiaoguan.testing.browser;

import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The untouched WAR, started by the launcher as a process of its own on a free port with fresh data. Each kind is
 * started once a test JVM and stopped at its end. With {@code -Dxiaoguan.address=http://127.0.0.1:8080} the tests use
 * a system that already runs, whose log is then not looked at.
 */
public final class RunningSystem {

    /** What the data hold at the start. */
    public enum Kind {
        DEMO,
        EMPTY
    }

    private static final Duration START_PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Map<Kind, RunningSystem> STARTED = new ConcurrentHashMap<>();

    private final String address;
    private final Path data;
    private final Map<String, List<Cookie>> sessions = new ConcurrentHashMap<>();

    private RunningSystem(String address, Path data) {
        this.address = address;
        this.data = data;
    }

    public static RunningSystem of(Kind kind) {
        return STARTED.computeIfAbsent(kind, RunningSystem::start);
    }

    /** The address without a slash at its end. */
    public String address() {
        return address;
    }

    /** The cookies of those who signed in, by name, password and language. */
    Map<String, List<Cookie>> sessions() {
        return sessions;
    }

    /** The data folder of the launcher, with {@code logs/server.log} and {@code admin.password}. */
    public Path data() {
        return data;
    }

    private static RunningSystem start(Kind kind) {
        String running = System.getProperty("xiaoguan.address", "");
        Path work = Path.of(required("xiaoguan.browser.work"));
        if (!running.isBlank()) {
            return new RunningSystem(running.replaceAll("/$", ""), work);
        }
        String name = kind.name().toLowerCase(Locale.ROOT);
        Path data = work.resolve(name);
        Path console = work.resolve(name + ".console.log");
        int port = freePort();
        try {
            delete(data);
            Files.createDirectories(data.resolve("tmp"));
            Files.deleteIfExists(console);
            Process process = new ProcessBuilder(command(kind, data, port))
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop the running system"));
            awaitStart(process, console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RunningSystem("http://127.0.0.1:" + port, data);
    }

    private static List<String> command(Kind kind, Path data, int port) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-jar",
                required("xiaoguan.launcher"),
                "--war",
                required("xiaoguan.war"),
                "--data",
                data.toString(),
                "--port",
                String.valueOf(port)));
        if (kind == Kind.EMPTY) {
            command.add("--empty");
        }
        return command;
    }

    private static void awaitStart(Process process, Path console) throws IOException {
        Instant giveUp = Instant.now().plus(START_PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(giveUp)) {
            if (Files.readString(console).contains("Xiaoguan runs at")) {
                return;
            }
            pause();
        }
        stop(process);
        throw new IllegalStateException("The system did not start:\n" + Files.readString(console));
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** How long the server's log is now. */
    public long logLength() {
        File log = log().toFile();
        return log.exists() ? log.length() : 0;
    }

    /** What the server wrote to its log since it was that long. */
    public String logSince(long length) {
        try {
            if (!Files.exists(log())) {
                return "";
            }
            byte[] all = Files.readAllBytes(log());
            int from = (int) Math.min(length, all.length);
            return new String(all, from, all.length - from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return data.resolve("logs").resolve("server.log");
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException(
                    "Browser tests run in modules/web (mvn verify -Pbrowser); missing: " + property);
        }
        return value;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
