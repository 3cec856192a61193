package org.xiaoguan.administration.importing;

import java.time.Instant;

/**
 * What a text means, in the list.
 *
 * @param user who told
 */
public record ImportWordRow(
        long id, String kind, String columnKey, String text, String meaning, String user, Instant createdAt) {
    /** Whether it is a heading, and its meaning a column. */
    public boolean isHeading() {
        return columnKey.equals(Meanings.HEADING);
    }

    /** Whether the column under this heading is left out. */
    public boolean isLeftOut() {
        return isHeading() && meaning.equals(Meanings.LEFT_OUT);
    }
}
