package org.xiaoguan.administration.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.NightlyJob;
import org.xiaoguan.shared.BusinessClock;

/** Does jobs one after the other, those that this node gets; one that breaks off keeps no other from its work. */
record JobRound(List<NightlyJob> jobs, JobClaims claims, Callers callers, BusinessClock clock) {
    private static final Logger LOG = Logger.getLogger(JobRound.class.getName());

    /** What has not been done today. */
    void runDue() {
        run(claims::claim);
    }

    /** All that is not being done now. */
    void runAgain() {
        run(claims::claimAgain);
    }

    private void run(BiPredicate<String, LocalDate> claim) {
        LocalDate today = clock.today();
        for (NightlyJob job : jobs) {
            claims.know(job.name());
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
}
