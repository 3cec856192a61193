package org.xiaoguan.reporting.dashboard;

import java.math.BigDecimal;
import org.xiaoguan.reporting.figure.Pair;

/**
 * One line of a table and one group of bars.
 *
 * @param label name of the month, department or person
 * @param pair both years
 * @param comparable whether both cover the same days; only then there is a rate of change
 * @param nowAddress where the records of the year looked at are
 * @param beforeAddress where those of the year before are
 */
public record FigureRow(String label, Pair pair, boolean comparable, String nowAddress, String beforeAddress) {
    public BigDecimal now() {
        return pair.now().amount();
    }

    public BigDecimal before() {
        return pair.before().amount();
    }

    /** By what fraction it grew; null where that cannot be said. */
    public BigDecimal change() {
        return comparable ? pair.change() : null;
    }

    public BigDecimal nowRate() {
        return pair.now().rate();
    }

    public BigDecimal beforeRate() {
        return pair.before().rate();
    }

    FigureRow named(String name) {
        return new FigureRow(name, pair, comparable, nowAddress, beforeAddress);
    }
}
