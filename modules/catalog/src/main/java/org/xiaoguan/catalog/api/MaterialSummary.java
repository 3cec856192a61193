package org.xiaoguan.catalog.api;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A material as documents use it.
 *
 * @param id what documents hold
 * @param code its code
 * @param name its name
 * @param specification may be null
 * @param unit unit of its quantities
 * @param taxRate in per cent
 * @param listPrice price of one unit with tax; null when none is set
 * @param referenceCost what one unit costs with tax, as a rule; null when none is set. Who shows it asks for the
 *     permission to see cost
 * @param closed whether new documents may no longer use it
 */
public record MaterialSummary(
        long id,
        String code,
        String name,
        String specification,
        String unit,
        int taxRate,
        BigDecimal listPrice,
        BigDecimal referenceCost,
        boolean closed)
        implements Serializable {}
