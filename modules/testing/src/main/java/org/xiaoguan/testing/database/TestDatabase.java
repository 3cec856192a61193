package org.xiaoguan.testing.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.xiaoguan.launcher.DataFolder;
import org.xiaoguan.launcher.DatabaseAccess;
import org.xiaoguan.launcher.EmbeddedDatabase;

/**
 * Two empty databases on a real MariaDB: an embedded one, or the one that {@code xiaoguan.database.url} names, with the
 * accounts of deploy/mariadb/accounts.sql and their passwords in the environment. <b>The named one is emptied.</b>
 */
public final class TestDatabase implements AutoCloseable {

    private final DatabaseAccess access;
    private final AutoCloseable server;

    private TestDatabase(DatabaseAccess access, AutoCloseable server) {
        this.access = access;
        this.server = server;
    }

    public static TestDatabase start(Path embeddedIn) {
        String url = System.getProperty("xiaoguan.database.url", "");
        TestDatabase database = url.isBlank() ? embedded(embeddedIn) : external(url);
        database.empty();
        return database;
    }

    private static TestDatabase embedded(Path folder) {
        DataFolder data = DataFolder.open(folder);
        EmbeddedDatabase server = EmbeddedDatabase.start(data);
        return new TestDatabase(server.access(), () -> {
            server.close();
            data.close();
        });
    }

    private static TestDatabase external(String url) {
        return new TestDatabase(
                new DatabaseAccess(url, secret("XIAOGUAN_DB_PASSWORD"), secret("XIAOGUAN_DB_OWNER_PASSWORD")),
                () -> {});
    }

    private static String secret(String variable) {
        String value = System.getenv(variable);
        if (value == null) {
            throw new IllegalStateException(variable + " must be in the environment for an external database");
        }
        return value;
    }

    private void empty() {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            for (String name : new String[] {"xiaoguan", "xiaoguan_audit"}) {
                statement.execute("DROP DATABASE IF EXISTS " + name);
                statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be emptied: " + access.url(), e);
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /** A connection of the account that may change tables. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(access.url(), DatabaseAccess.OWNER, access.ownerPassword());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("The test database did not stop", e);
        }
    }
}
