package org.xiaoguan.benchmark.data;

/**
 * How much of everything.
 *
 * @param contacts how often each customer was met or reached
 */
public record Size(
        String name,
        int people,
        int regions,
        int teams,
        int customers,
        int contacts,
        int materials,
        int projects,
        int purchaseLines,
        int deliveryLines,
        int fees,
        int receipts,
        int invoices) {
    /** Years that the projects are spread over. */
    static final int YEARS = 3;

    /** Goods lines of every project. */
    static final int LINES = 6;

    /** Contacts of every customer. */
    static final int CONTACTS = 2;

    /** Departments that sell nothing: the head office and those below it. */
    static final int OFFICES = 4;

    /** A company of 500 people after ten years. */
    public static final Size LARGE =
            new Size("large", 500, 4, 32, 100_000, 20, 20_000, 50_000, 100_000, 80_000, 60_000, 150_000, 60_000);

    /** The same shape at a hundredth, with enough people for 16 sessions. */
    public static final Size SMALL = new Size("small", 60, 2, 6, 1_000, 20, 200, 500, 1_000, 800, 600, 1_500, 600);

    int departments() {
        return OFFICES + regions + teams;
    }
}
