package org.xiaoguan.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xiaoguan.launcher.DatabaseAccess;

/** The jobs of the night, as the administrator starts them: the first night has everything to do, the second little. */
final class Jobs {
    private static final int NIGHTS = 2;

    /** The job behind all others. */
    private static final String LAST = "upkeep";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Run run;
    private final DatabaseAccess database;

    Jobs(Run run, DatabaseAccess database) {
        this.run = run;
        this.database = database;
    }

    void print(String size) throws IOException, InterruptedException, SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), DatabaseAccess.OWNER, database.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from administration_job");
            for (int night = 1; night <= NIGHTS; night++) {
                System.out.printf("%n%s, jobs of night %d: seconds, records changed%n", size, night);
                statement.executeUpdate("update administration_job set finished_at = started_at");
                if (run.plan("jobs", 1, 0).failures("run the jobs") > 0) {
                    throw new IllegalStateException("The jobs of night " + night + " could not be started");
                }
                awaitLast(statement, night);
                printAll(statement);
            }
        }
    }

    private static void awaitLast(Statement statement, int night) throws SQLException, InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!isOver(statement)) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("The jobs of night " + night + " did not end");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static boolean isOver(Statement statement) throws SQLException {
        try (ResultSet over = statement.executeQuery(
                "select 1 from administration_job where name = '" + LAST + "' and finished_at > started_at")) {
            return over.next();
        }
    }

    private static void printAll(Statement statement) throws SQLException {
        try (ResultSet job =
                statement.executeQuery("select name, timestampdiff(microsecond, started_at, finished_at) / 1e6 seconds,"
                        + " changed, is_failed from administration_job order by started_at")) {
            while (job.next()) {
                System.out.printf(
                        "%-28s %9.1f %9d%s%n",
                        job.getString("name"),
                        job.getDouble("seconds"),
                        job.getInt("changed"),
                        job.getBoolean("is_failed") ? " FAILED" : "");
            }
        }
    }
}
