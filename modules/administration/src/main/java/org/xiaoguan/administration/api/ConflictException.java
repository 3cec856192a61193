package org.xiaoguan.administration.api;

import java.util.List;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

/** Somebody else saved the record since it was read. The page shows who changed which fields, and keeps what was typed. */
public class ConflictException extends BusinessException {
    private final String kind;
    private final long recordId;
    private final int readVersion;

    public ConflictException(String kind, long recordId, int readVersion) {
        super(List.of(new Violation(null, "error.conflict", List.of())));
        this.kind = kind;
        this.recordId = recordId;
        this.readVersion = readVersion;
    }

    /** @throws ConflictException unless the record still has the version that was read */
    public static void check(String kind, long recordId, int readVersion, int presentVersion) {
        if (readVersion != presentVersion) {
            throw new ConflictException(kind, recordId, readVersion);
        }
    }

    public String kind() {
        return kind;
    }

    public long recordId() {
        return recordId;
    }

    public int readVersion() {
        return readVersion;
    }
}
