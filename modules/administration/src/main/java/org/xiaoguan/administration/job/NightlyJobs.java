package org.xiaoguan.administration.job;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.NightlyJob;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.BusinessClock;

/**
 * Does the jobs of all modules, one after the other, soon after midnight. Every node asks every hour what has not been done
 * today, so that a server that was off at night catches up in the morning.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyJobs {
    private static final Logger LOG = Logger.getLogger(NightlyJobs.class.getName());

    List<NightlyJob> jobs;

    @Inject
    JobClaims claims;

    @Inject
    Callers callers;

    @Inject
    BusinessClock clock;

    @Resource
    ManagedExecutorService executor;

    @Inject
    void find(@Any Instance<NightlyJob> found) {
        jobs = found.stream().sorted(Comparator.comparing(NightlyJob::position)).toList();
    }

    /** Does what has not been done today. */
    @Open("run by the timer, in the name of the system")
    @Schedule(hour = "*", minute = "7", timezone = "Asia/Shanghai", persistent = false)
    public void runDue() {
        run(claims::claim);
    }

    /** Does all of it once more, in the background; what is being done is left alone. */
    @Requires(AdministrationPermissions.JOB_RUN)
    public void runAgain() {
        executor.execute(() -> run(claims::claimAgain));
    }

    private void run(BiPredicate<String, LocalDate> claim) {
        LocalDate today = clock.today();
        for (NightlyJob job : jobs) {
            if (claim.test(job.name(), today)) {
                run(job, today);
            }
        }
    }

    private void run(NightlyJob job, LocalDate today) {
        Instant begun = clock.now();
        try {
            int changed = callers.runAsSystem(job.name(), () -> job.run(today));
            claims.finish(job.name(), changed, false);
            LOG.log(Level.INFO, "Job {0}: {1} records changed in {2} ms", new Object[] {
                job.name(), changed, Duration.between(begun, clock.now()).toMillis()
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Job " + job.name() + " broke off; another try follows in an hour", e);
            claims.finish(job.name(), 0, true);
        }
    }

    /** Names of the jobs in the order in which they run. */
    @Requires(AdministrationPermissions.JOB_VIEW)
    public List<String> names() {
        return jobs.stream().map(NightlyJob::name).toList();
    }
}
