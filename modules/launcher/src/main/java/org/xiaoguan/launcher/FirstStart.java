package org.xiaoguan.launcher;

import java.nio.file.Files;

/** The start that makes the tables and tells the demo story: whole, or made anew by the next one. */
final class FirstStart {
    private static final String MARK = "first-start";

    private FirstStart() {}

    /**
     * Before the database is started. What a first start left that was broken off is thrown away: nobody has worked in it.
     *
     * @return whether there was such a start
     */
    static boolean begin(DataFolder folder) {
        boolean brokenOff = Files.exists(folder.file(MARK));
        if (brokenOff) {
            EmbeddedDatabase.forget(folder);
        } else if (!EmbeddedDatabase.isInstalled(folder)) {
            folder.mark(MARK);
        }
        return brokenOff;
    }

    /** The application runs: from now on everything is kept. */
    static void end(DataFolder folder) {
        DataFolder.delete(folder.file(MARK));
    }
}
