package org.xiaoguan.administration.importing;

/** What became of some rows. */
public record Progress(int worked, int bad, int created, int updated, int unchanged, int undone, int kept) {
    static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0);

    Progress plus(Outcome outcome) {
        return new Progress(
                worked + 1,
                bad + (outcome == Outcome.BAD ? 1 : 0),
                created + (outcome == Outcome.CREATED ? 1 : 0),
                updated + (outcome == Outcome.UPDATED ? 1 : 0),
                unchanged + (outcome == Outcome.UNCHANGED ? 1 : 0),
                undone + (outcome == Outcome.UNDONE ? 1 : 0),
                kept + (outcome == Outcome.KEPT ? 1 : 0));
    }

    /** What can become of a row. */
    public enum Outcome {
        BAD,
        CREATED,
        UPDATED,
        /** The record has all of it already. */
        UNCHANGED,
        UNDONE,
        /** Not undone, since it was changed or is referred to. */
        KEPT
    }
}
