package org.xiaoguan.crm.calllist;

import java.time.LocalDate;

/** A customer of a call list, on the page of the list. */
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
        Long recordId) {}
