package org.xiaoguan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.xiaoguan.launcher.DatabaseAccess;

/** The finished WAR on Payara Micro, as a process of its own. */
final class Server implements AutoCloseable {
    /** Of the first administrator, and so of everybody whom the generator makes. */
    static final String PASSWORD = "xiaoguan2026";

    /** A part of the heap, or the whole of it, as the collectors name theirs. */
    private static final Pattern GENERATION =
            Pattern.compile("(?:garbage-first heap|PSYoungGen|ParOldGen) .*used (\\d+)K");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param root the repository, built
     * @param data folder for what the server keeps
     */
    static Server start(Path root, Path data, DatabaseAccess database) {
        int port = freePort();
        Path console = data.resolve("console.log");
        try {
            Files.createDirectories(data.resolve("tmp"));
            Files.deleteIfExists(console);
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx1g",
                            "-XX:+UseParallelGC",
                            "-XX:+UseTransparentHugePages",
                            "-Duser.timezone=UTC",
                            "-Djava.io.tmpdir=" + data.resolve("tmp"),
                            "-jar",
                            root.resolve("modules/launcher/target/xiaoguan-launcher.jar")
                                    .toString(),
                            "--war",
                            root.resolve("modules/web/target/xiaoguan.war").toString(),
                            "--data",
                            data.toString(),
                            "--port",
                            String.valueOf(port),
                            "--empty",
                            "--database",
                            database.url())
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile());
            builder.environment().put("XIAOGUAN_DB_PASSWORD", database.password());
            builder.environment().put("XIAOGUAN_DB_OWNER_PASSWORD", database.ownerPassword());
            builder.environment().put("XIAOGUAN_ADMIN_PASSWORD", PASSWORD);
            Server server = new Server(builder.start(), port);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the server"));
            server.awaitStart(console);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitStart(Path console) throws IOException {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(giveUp)) {
            if (Files.readString(console).contains("Xiaoguan runs at")) {
                return;
            }
            pause();
        }
        close();
        throw new IllegalStateException("The server did not start: " + Files.readString(console));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    /** The live objects of the server after a full collection, in MB. */
    double heap() {
        jcmd("GC.run");
        return GENERATION
                        .matcher(jcmd("GC.heap_info"))
                        .results()
                        .mapToLong(generation -> Long.parseLong(generation.group(1)))
                        .sum()
                / 1024.0;
    }

    private String jcmd(String command) {
        try {
            Process asked = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(pid()),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
