package org.xiaoguan.projects.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.xiaoguan.shared.Money;

/**
 * Whether goods, fees and discount come to the agreed price, while they are typed.
 *
 * @param agreed null as long as none is typed
 */
public record PriceCheck(BigDecimal goods, BigDecimal fees, BigDecimal discount, BigDecimal agreed) {

    /** What the lines come to. */
    public BigDecimal total() {
        return goods.add(fees).subtract(discount);
    }

    /** By how much the agreed price is above the lines; negative when below. */
    public BigDecimal difference() {
        return agreed == null ? Money.ZERO : agreed.subtract(total());
    }

    public boolean isFitting() {
        return agreed != null && difference().signum() == 0;
    }

    /** The discount that would make them fit; none when the agreed price is above the lines or the goods too few. */
    public Optional<BigDecimal> fittingDiscount() {
        if (agreed == null) {
            return Optional.empty();
        }
        BigDecimal fitting = goods.add(fees).subtract(agreed);
        return fitting.signum() >= 0 && fitting.compareTo(goods) <= 0 ? Optional.of(fitting) : Optional.empty();
    }

    /** Whether another discount would make them fit. */
    public boolean isMendable() {
        return !isFitting() && fittingDiscount().isPresent();
    }
}
