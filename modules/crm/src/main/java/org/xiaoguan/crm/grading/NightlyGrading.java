package org.xiaoguan.crm.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.NightlyJob;
import org.xiaoguan.crm.api.CustomerSales;

/**
 * Grades all customers anew: by what they bought within the year that ends today, by the thresholds as they are set now,
 * and without overrides that have ended. Only those are written whose grade or sales changed.
 */
@ApplicationScoped
public class NightlyGrading implements NightlyJob {
    private static final int READ_AT_ONCE = 2000;
    private static final int WRITTEN_AT_ONCE = 200;

    @Inject
    GradingRun run;

    private List<CustomerSales> sources;

    @Inject
    void find(@Any Instance<CustomerSales> found) {
        sources = found.stream().toList();
    }

    @Override
    public String name() {
        return "grading";
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public int run(LocalDate today) {
        Map<Long, BigDecimal> sales = sales(today);
        int changed = 0;
        for (GradingRun.Some some = run.look(Long.MIN_VALUE, READ_AT_ONCE, sales);
                some != null;
                some = run.look(some.last(), READ_AT_ONCE, sales)) {
            List<Long> outdated = some.outdated();
            for (int first = 0; first < outdated.size(); first += WRITTEN_AT_ONCE) {
                run.grade(outdated.subList(first, Math.min(first + WRITTEN_AT_ONCE, outdated.size())), sales);
            }
            changed += outdated.size();
        }
        return changed;
    }

    /** What was bought within the twelve months until today, by customer. */
    private Map<Long, BigDecimal> sales(LocalDate today) {
        Map<Long, BigDecimal> sales = new HashMap<>();
        for (CustomerSales source : sources) {
            source.between(today.minusYears(1).plusDays(1), today)
                    .forEach((customer, sold) -> sales.merge(customer, sold, BigDecimal::add));
        }
        return sales;
    }
}
