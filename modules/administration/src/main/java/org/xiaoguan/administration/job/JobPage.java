package org.xiaoguan.administration.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.ui.form.Actions;

/** The jobs of the night. */
@Named
@RequestScoped
public class JobPage {
    private List<JobRow> rows;

    @Inject
    JobService service;

    @Inject
    NightlyJobs jobs;

    @Inject
    Actions actions;

    @PostConstruct
    void read() {
        rows = service.list();
    }

    /** Does all jobs now and shows the page anew. */
    public String run() {
        if (!actions.perform(jobs::runAgain)) {
            return null;
        }
        actions.done("job.started");
        return actions.to("/administration/job/view");
    }

    public List<JobRow> getRows() {
        return rows;
    }
}
