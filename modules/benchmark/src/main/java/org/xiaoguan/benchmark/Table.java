package org.xiaoguan.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.xiaoguan.benchmark.load.Floor;

/** The one table that is printed: medians of the rounds. */
final class Table {
    private Table() {}

    static void print(String size, List<Measured> one, List<Measured> many, Floor floor, int users)
            throws SQLException {
        System.out.printf(
                "%n%-28s %9s %9s %9s %11s %9s %9s %9s %7s%n",
                size, "1: p50", "p95", "bare SQL", "statements", users + ": p50", "p95", "a second", "errors");
        System.out.printf("%-28s %9s %9s %9s %11s %9s %9s%n", "", "ms", "ms", "ms", "", "ms", "ms");
        for (String scenario : one.get(0).scenarios()) {
            Double sql = floor.milliseconds(scenario);
            System.out.printf(
                    "%-28s %9.1f %9.1f %9s %11.1f %9.1f %9.1f %9.1f %7d%n",
                    scenario,
                    median(one, m -> m.percentile(scenario, 0.5)),
                    median(one, m -> m.percentile(scenario, 0.95)),
                    sql == null ? "" : "%.1f".formatted(sql),
                    median(one, m -> m.statements(scenario)),
                    median(many, m -> m.percentile(scenario, 0.5)),
                    median(many, m -> m.percentile(scenario, 0.95)),
                    median(many, m -> m.throughput(scenario)),
                    one.stream().mapToInt(m -> m.failures(scenario)).sum()
                            + many.stream().mapToInt(m -> m.failures(scenario)).sum());
        }
    }

    private static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
        List<Double> all = new ArrayList<>(
                rounds.stream().map(figure::applyAsDouble).sorted().toList());
        return all.isEmpty() ? Double.NaN : all.get(all.size() / 2);
    }
}
