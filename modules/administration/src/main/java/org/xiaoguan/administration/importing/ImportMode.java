package org.xiaoguan.administration.importing;

/** What an import may do with a row; the label's message key is {@code import.mode.} and the name in lower case. */
public enum ImportMode {
    /** Only new records; a row that matches one is bad. */
    CREATE(true, false),
    /** Only records that exist; a row that matches none is bad. */
    UPDATE(false, true),
    BOTH(true, true);

    private final boolean creates;
    private final boolean updates;

    ImportMode(boolean creates, boolean updates) {
        this.creates = creates;
        this.updates = updates;
    }

    public boolean creates() {
        return creates;
    }

    public boolean updates() {
        return updates;
    }
}
