package org.xiaoguan.benchmark.data;

/** Spreads so many rows evenly over so many projects. */
final class Share {
    private Share() {}

    /** How many of the rows the project gets; over all projects they are exactly that many. */
    static int of(int rows, int project, int projects) {
        return (int) ((project + 1L) * rows / projects - (long) project * rows / projects);
    }
}
