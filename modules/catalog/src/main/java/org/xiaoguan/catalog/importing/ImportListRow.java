package org.xiaoguan.catalog.importing;

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
        int undone) {}
