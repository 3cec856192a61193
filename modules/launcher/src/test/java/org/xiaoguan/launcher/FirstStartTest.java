package org.xiaoguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

    @TempDir
    private Path temporary;

    @Test
    void beginsAnewWhereItWasBrokenOff() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(FirstStart.begin(folder)).isFalse();
            installed(folder);

            assertThat(FirstStart.begin(folder)).isTrue();
            assertThat(EmbeddedDatabase.isInstalled(folder)).isFalse();
            installed(folder);

            assertThat(FirstStart.begin(folder)).isTrue();
        }
    }

    @Test
    void keepsWhatCameToItsEnd() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            FirstStart.begin(folder);
            installed(folder);
            FirstStart.end(folder);

            assertThat(FirstStart.begin(folder)).isFalse();
            assertThat(EmbeddedDatabase.isInstalled(folder)).isTrue();
        }
    }

    @Test
    void keepsWhatEarlierReleasesMade() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            installed(folder);

            assertThat(FirstStart.begin(folder)).isFalse();
            assertThat(EmbeddedDatabase.isInstalled(folder)).isTrue();
        }
    }

    private static void installed(DataFolder folder) {
        folder.folder("database/mysql");
        folder.mark("mariadb.installed");
    }
}
