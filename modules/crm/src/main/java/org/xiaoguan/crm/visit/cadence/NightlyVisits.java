package org.xiaoguan.crm.visit.cadence;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.shared.BusinessClock;

/**
 * Computes each day, when customers have been graded, which visits are owed. Every node asks every hour; one of them does
 * it, and another takes over what was broken off.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyVisits {
    private static final Logger LOG = Logger.getLogger(NightlyVisits.class.getName());

    @Inject
    Callers callers;

    @Inject
    ObligationService obligations;

    @Inject
    BusinessClock clock;

    @Schedule(hour = "1-23", minute = "37", timezone = "Asia/Shanghai", persistent = false)
    void everyHour() {
        try {
            callers.runAsSystem("visits", () -> {
                computeToday();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Visits were not computed; another try follows", e);
        }
    }

    /** Computes the present day unless it has been; whether it was done now. */
    @Open("run by the timer, in the name of the system")
    public boolean computeToday() {
        LocalDate today = clock.today();
        if (!obligations.claim(today)) {
            return false;
        }
        Instant begun = clock.now();
        obligations.renewAll(today);
        LOG.log(Level.INFO, "Visits owed on {0} computed in {1} ms", new Object[] {
            today, Duration.between(begun, clock.now()).toMillis()
        });
        return true;
    }
}
