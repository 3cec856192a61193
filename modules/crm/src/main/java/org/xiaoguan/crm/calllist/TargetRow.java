package org.xiaoguan.crm.calllist;

import java.time.LocalDate;

/**
 * A customer of a call list, on the page of the list.
 *
 * @param idle 1 where it is closed or in the public pool, else 0
 */
public record TargetRow(
        long id,
        long customerId,
        String customer,
        boolean done,
        CallResult result,
        int attempts,
        Long calledById,
        LocalDate calledOn,
        LocalDate nextOn,
        String note,
        Long recordId,
        long idle) {
    /** Whether nobody calls it any more, though it is not done. */
    public boolean skipped() {
        return !done && idle > 0;
    }
}
