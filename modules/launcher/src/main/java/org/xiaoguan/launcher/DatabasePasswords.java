package org.xiaoguan.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random passwords of the embedded database, made once and kept in a file that only its owner may read. */
record DatabasePasswords(String user, String owner) {

    private static final String FILE = "database.passwords";

    static DatabasePasswords of(DataFolder folder) {
        Path file = folder.file(FILE);
        if (!Files.exists(file)) {
            folder.writeSecret(FILE, "user=" + random() + "\nowner=" + random() + "\n");
        }
        Properties passwords = new Properties();
        try {
            passwords.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e, e);
        }
        return new DatabasePasswords(passwords.getProperty("user"), passwords.getProperty("owner"));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
