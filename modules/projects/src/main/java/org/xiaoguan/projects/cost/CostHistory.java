package org.xiaoguan.projects.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of what a purchased line cost; the latest counts.
 *
 * @param goods name of the goods, with the number of their purchase order
 * @param who name of the person; empty for the system
 */
public record CostHistory(
        String goods,
        Instant at,
        String who,
        LocalDate enteredOn,
        BigDecimal unitCost,
        boolean specialInvoice,
        int taxRate,
        String note)
        implements Serializable {}
