package org.xiaoguan.crm.competitorsurvey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.NightlyJob;

/**
 * Makes the surveys of the present half of the month, for whoever keeps an eye on a competitor by now; who begins to within
 * the half has theirs the next morning.
 */
@ApplicationScoped
public class NightlySurveys implements NightlyJob {
    private static final Logger LOG = Logger.getLogger(NightlySurveys.class.getName());

    @Inject
    SurveyRun run;

    @Override
    public String name() {
        return "surveys";
    }

    @Override
    public int position() {
        return 40;
    }

    /** One that fails keeps no other from being made, and all are tried again. */
    @Override
    public int run(LocalDate today) {
        int made = 0;
        int failed = 0;
        for (long staffId : run.watchers()) {
            try {
                made += run.make(staffId, today) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The survey of person " + staffId + " was not made", e);
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " surveys were not made, " + made + " were");
        }
        return made;
    }
}
