package org.xiaoguan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.xiaoguan.benchmark.data.Generator;
import org.xiaoguan.benchmark.data.Size;
import org.xiaoguan.launcher.DataFolder;
import org.xiaoguan.launcher.DatabaseAccess;
import org.xiaoguan.launcher.EmbeddedDatabase;

/** A database of one size, filled: the kept one where there is one, else made anew. */
final class Filled implements AutoCloseable {
    private static final long SEED = 20_261_122;

    private final DatabaseAccess access;
    private final Runnable stop;

    private Filled(DatabaseAccess access, Runnable stop) {
        this.access = access;
        this.stop = stop;
    }

    static Filled of(Options options, Size size, Path folder) throws SQLException {
        Path done = folder.resolve("filled");
        Filled filled = options.database() == null ? embedded(folder) : external(options.database());
        try {
            if (!Files.exists(done)) {
                filled.fill(options, size, folder);
                Files.writeString(done, size.name());
            }
            return filled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Filled embedded(Path folder) {
        DataFolder data = DataFolder.open(folder.resolve("database"));
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop the database"));
        return new Filled(database.access(), () -> {
            database.close();
            data.close();
        });
    }

    private static Filled external(String url) throws SQLException {
        DatabaseAccess access = DatabaseAccess.external(url);
        try (Connection connection = DriverManager.getConnection(url, DatabaseAccess.OWNER, access.ownerPassword());
                Statement statement = connection.createStatement()) {
            for (String name : new String[] {"xiaoguan", "xiaoguan_audit"}) {
                statement.execute("DROP DATABASE IF EXISTS " + name);
                statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci");
            }
        }
        return new Filled(access, () -> {});
    }

    private void fill(Options options, Size size, Path folder) throws SQLException {
        System.out.println("Making the schema by a first start ...");
        Server.start(options.root(), folder.resolve("server"), access).close();
        System.out.println("Filling the " + size.name() + " database ...");
        long begin = System.nanoTime();
        new Generator(size, SEED, LocalDate.now(ZoneOffset.UTC).minusDays(1)).fill(access);
        System.out.printf("Filled in %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
    }

    DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        stop.run();
    }
}
