package org.xiaoguan.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The public data set that imports are tried on. It lies beside the repository, in {@code ../shared/data}, and is never
 * copied into it; without it the tests that need it fail.
 */
public final class RealData {
    private static final String PLACE = "shared/data/crm-sales-opportunities";

    private RealData() {}

    /** The content of one of its files. */
    public static byte[] file(String name) {
        try {
            return Files.readAllBytes(folder().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, named by {@code xiaoguan.data} or found beside the repository. */
    public static Path folder() {
        String named = System.getProperty("xiaoguan.data");
        if (named != null) {
            return Path.of(named);
        }
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(PLACE))) {
                return above.resolve(PLACE);
            }
        }
        throw new IllegalStateException(
                "There is no " + PLACE + " above " + Path.of("").toAbsolutePath());
    }
}
