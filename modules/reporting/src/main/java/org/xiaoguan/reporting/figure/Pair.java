package org.xiaoguan.reporting.figure;

import java.math.BigDecimal;
import org.xiaoguan.reporting.period.Change;

/**
 * A figure beside that of the year before.
 *
 * @param now of the year looked at
 * @param before of the year before
 */
public record Pair(Figure now, Figure before) {
    public static final Pair NONE = new Pair(Figure.NONE, Figure.NONE);

    public Pair plus(Pair more) {
        return new Pair(now.plus(more.now), before.plus(more.before));
    }

    /** By what fraction it grew; null where there is nothing to compare with. */
    public BigDecimal change() {
        return Change.rate(now.amount(), before.amount());
    }
}
