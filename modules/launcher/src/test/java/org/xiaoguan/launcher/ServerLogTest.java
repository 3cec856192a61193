package org.xiaoguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path temporary;

    @Test
    void namesTheLastCauseOfTheFirstTrace() throws IOException {
        Path log = Files.writeString(temporary.resolve("server.log"), """
                fine
                java.lang.Exception: outer
                	at somewhere
                Caused by: java.lang.IllegalStateException: middle
                	at somewhere
                Caused by: java.sql.SQLException: the table is missing
                	... 3 more
                ]]
                Caused by: something later
                """);

        assertThat(ServerLog.firstCause(log)).hasValue("java.sql.SQLException: the table is missing");
    }

    @Test
    void saysNothingWhereNothingWentWrong() throws IOException {
        assertThat(ServerLog.firstCause(Files.writeString(temporary.resolve("server.log"), "fine\n")))
                .isEmpty();
    }
}
