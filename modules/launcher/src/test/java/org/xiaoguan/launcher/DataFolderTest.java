package org.xiaoguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary.resolve("a/b"))) {
            assertThat(permissions(folder.root())).isEqualTo("rwx------");
        }
    }

    @Test
    void belongsToOneSystemAtATime() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> DataFolder.open(folder.root()))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageEndingWith("is in use by another running system.");
        }
        try (DataFolder again = DataFolder.open(temporary)) {
            assertThat(again.root()).isNotNull();
        }
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("cannot be made or written");
    }

    @Test
    void keepsSecretsFromOthers() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            Path secret = folder.writeSecret("secret", "first");
            folder.writeSecret("secret", "second");

            assertThat(secret).hasContent("second");
            assertThat(permissions(secret)).isEqualTo("rw-------");
        }
    }

    @Test
    void makesPasswordsOnceAndKeepsThem() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            DatabasePasswords made = DatabasePasswords.of(folder);

            assertThat(DatabasePasswords.of(folder)).isEqualTo(made);
            assertThat(made.user()).hasSize(48).isNotEqualTo(made.owner());
        }
    }

    @Test
    void keepsTheLogOfTheStartBefore() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary)) {
            Files.writeString(folder.freshLog("server"), "yesterday");

            assertThat(folder.freshLog("server")).doesNotExist();
            assertThat(folder.file("logs/server.previous.log")).hasContent("yesterday");
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
