package org.xiaoguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallingTheDatabaseTest {

    @TempDir
    private Path temporary;

    @Test
    void isDoneAgainUnlessItCameToItsEnd() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(EmbeddedDatabase.isInstalled(folder)).isFalse();

            folder.folder("database/mysql");

            assertThat(EmbeddedDatabase.isInstalled(folder)).isFalse();
        }
    }

    @Test
    void isDoneAgainWhereTheDataAreGone() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            Files.createFile(folder.file("mariadb.installed"));
            folder.folder("database/mysql");

            assertThat(EmbeddedDatabase.isInstalled(folder)).isTrue();

            Files.createFile(folder.emptyFolder("database").resolve("ib_logfile0"));

            assertThat(EmbeddedDatabase.isInstalled(folder)).isFalse();
        }
    }
}
