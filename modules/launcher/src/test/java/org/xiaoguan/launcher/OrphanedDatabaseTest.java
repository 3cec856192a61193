package org.xiaoguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanedDatabaseTest {

    @TempDir
    private Path temporary;

    @Test
    void stopsWhatRunsFromTheFolderAndNothingElse() throws IOException, InterruptedException {
        Path ours = Files.createDirectories(temporary.resolve("ours/mariadb")).toRealPath();
        Path others = Files.createDirectories(temporary.resolve("ours/mariadb-of-another"));
        Process orphan = process(ours);
        Process bystander = process(others);
        try {
            assertThat(OrphanedDatabase.stop(ours)).isEqualTo(1);

            assertThat(orphan.waitFor(1, TimeUnit.SECONDS)).isTrue();
            assertThat(bystander.isAlive()).isTrue();
            assertThat(OrphanedDatabase.stop(ours)).isZero();
        } finally {
            orphan.destroyForcibly();
            bystander.destroyForcibly();
        }
    }

    /** A process that, like the embedded server, is a program in the folder. */
    private static Process process(Path folder) throws IOException {
        Path program = Files.copy(Path.of("/bin/sleep"), folder.resolve("mariadbd"));
        return new ProcessBuilder(program.toString(), "60").start();
    }
}
