package org.xiaoguan.crm.grading;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerSales;
import org.xiaoguan.shared.BusinessClock;

/**
 * Grades all customers anew soon after midnight: by what they bought within the year that ends today, by the thresholds
 * as they are set now, and without overrides that have ended. Only those are written whose grade or sales changed. Every
 * node does it; the second finds nothing left to do.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyGrading {
    private static final Logger LOG = Logger.getLogger(NightlyGrading.class.getName());
    private static final int READ_AT_ONCE = 2000;
    private static final int WRITTEN_AT_ONCE = 200;

    @Inject
    Callers callers;

    @Inject
    BusinessClock clock;

    @Inject
    GradingRun run;

    private List<CustomerSales> sources;

    @Inject
    void find(@Any Instance<CustomerSales> found) {
        sources = found.stream().toList();
    }

    @Schedule(hour = "0", minute = "1", timezone = "Asia/Shanghai", persistent = false)
    void everyNight() {
        try {
            callers.runAsSystem("grading", this::gradeAll);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Grading broke off and goes on next night", e);
        }
    }

    /** @return how many customers changed */
    @Open("run by the timer, in the name of the system")
    public int gradeAll() {
        Map<Long, BigDecimal> sales = sales();
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
        LOG.log(Level.INFO, "Grading: {0} customers changed", changed);
        return changed;
    }

    /** What was bought within the twelve months until today, by customer. */
    private Map<Long, BigDecimal> sales() {
        LocalDate today = clock.today();
        Map<Long, BigDecimal> sales = new HashMap<>();
        for (CustomerSales source : sources) {
            source.between(today.minusYears(1).plusDays(1), today)
                    .forEach((customer, sold) -> sales.merge(customer, sold, BigDecimal::add));
        }
        return sales;
    }
}
