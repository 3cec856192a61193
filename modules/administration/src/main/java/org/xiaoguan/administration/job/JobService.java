package org.xiaoguan.administration.job;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.api.Requires;

/** Tells how the jobs of the night ran last. */
@Stateless
public class JobService {
    @PersistenceContext
    EntityManager em;

    @Inject
    NightlyJobs jobs;

    /** All jobs in the order in which they run. */
    @Requires(AdministrationPermissions.JOB_VIEW)
    public List<JobRow> list() {
        Map<String, Job> last = em.createQuery("select j from Job j", Job.class)
                .setHint("jakarta.persistence.cache.retrieveMode", "BYPASS")
                .getResultStream()
                .collect(Collectors.toMap(Job::getName, Function.identity()));
        return jobs.names().stream()
                .map(name -> JobRow.of(name, last.get(name)))
                .toList();
    }
}
