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
import java.util.Comparator;
import java.util.List;
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
    private List<NightlyJob> jobs;

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
        round().runDue();
    }

    /** Does all of it once more, in the background; what is being done is left alone. */
    @Requires(AdministrationPermissions.JOB_RUN)
    public void runAgain() {
        executor.execute(round()::runAgain);
    }

    private JobRound round() {
        return new JobRound(jobs, claims, callers, clock);
    }

    /** Names of the jobs in the order in which they run. */
    @Requires(AdministrationPermissions.JOB_VIEW)
    public List<String> names() {
        return jobs.stream().map(NightlyJob::name).toList();
    }
}
