package org.xiaoguan.administration.importing;

/** How far an import is; the label's message key is {@code import.state.} and the name in lower case. */
public enum ImportState {
    /** Files that were uploaded with it come first. */
    WAITING(false),
    /** The dry run is on its way. */
    CHECKING(true),
    /** The dry run is over; nothing is stored yet. */
    CHECKED(false),
    RUNNING(true),
    DONE(false),
    UNDOING(true),
    UNDONE(false),
    /** Some of it is undone, the rest is kept. */
    PARTLY(false),
    /** The file as a whole cannot be imported. */
    FAILED(false);

    private final boolean working;

    ImportState(boolean working) {
        this.working = working;
    }

    /** Whether rows were stored, be they taken back again. */
    public boolean isStored() {
        return this != WAITING && this != CHECKING && this != CHECKED;
    }

    /** Whether something runs in the background. */
    public boolean isWorking() {
        return working;
    }
}
