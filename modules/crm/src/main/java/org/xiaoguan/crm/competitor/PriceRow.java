package org.xiaoguan.crm.competitor;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A price of a competitor's product on a day.
 *
 * @param sightingId who saw it where; null for one of the competitor's own lists
 * @param change what it differs by from the price before; null for the first one
 */
public record PriceRow(
        long productId,
        String product,
        String specification,
        String unit,
        LocalDate pricedOn,
        BigDecimal price,
        Long sightingId,
        BigDecimal change) {
    /** Of a competitor's own list. */
    public PriceRow(
            long productId, String product, String specification, String unit, LocalDate pricedOn, BigDecimal price) {
        this(productId, product, specification, unit, pricedOn, price, null, null);
    }

    /** As somebody saw it, without the price before. */
    public PriceRow(
            long productId,
            String product,
            String specification,
            String unit,
            LocalDate pricedOn,
            BigDecimal price,
            Long sightingId) {
        this(productId, product, specification, unit, pricedOn, price, sightingId, null);
    }

    /** The same after an earlier one. */
    PriceRow after(PriceRow before) {
        return new PriceRow(
                productId,
                product,
                specification,
                unit,
                pricedOn,
                price,
                sightingId,
                before == null ? null : price.subtract(before.price));
    }
}
