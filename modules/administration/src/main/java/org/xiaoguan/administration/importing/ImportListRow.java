package org.xiaoguan.administration.importing;

import java.time.Instant;

/** An import in the list. */
public record ImportListRow(
        long id,
        String kind,
        String fileName,
        ImportState state,
        Instant createdAt,
        int total,
        int bad,
        int created,
        int updated,
        int unchanged,
        int undone) {
    /** Whether anything was stored, so that there is something to count. */
    public boolean isStored() {
        return state.isStored();
    }
}
