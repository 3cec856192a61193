package org.xiaoguan.projects.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of what a purchased line cost; the latest counts.
 *
 * @param who name of the person; empty for the system
 */
public record CostHistory(
        Instant at,
        String who,
        LocalDate enteredOn,
        BigDecimal unitCost,
        boolean specialInvoice,
        int taxRate,
        String note)
        implements Serializable {}
