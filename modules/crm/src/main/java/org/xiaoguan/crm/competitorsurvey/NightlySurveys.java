package org.xiaoguan.crm.competitorsurvey;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.shared.BusinessClock;

/**
 * Makes the surveys of the present half of the month. Every node looks every hour, so that whoever is asked from today on
 * has theirs soon; what another node has made in the meantime the database refuses, and the next hour finds it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlySurveys {
    private static final Logger LOG = Logger.getLogger(NightlySurveys.class.getName());

    @Inject
    Callers callers;

    @Inject
    SurveyRun run;

    @Inject
    BusinessClock clock;

    @Schedule(hour = "*", minute = "47", timezone = "Asia/Shanghai", persistent = false)
    void everyHour() {
        try {
            callers.runAsSystem("surveys", this::makeAll);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Surveys were not made; another try follows", e);
        }
    }

    /** @return how many surveys were made, or ask about more competitors than before */
    @Open("run by the timer, in the name of the system")
    public int makeAll() {
        int made = 0;
        for (long staffId : run.watchers()) {
            try {
                made += run.make(staffId, clock.today()) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The survey of person " + staffId + " was not made; another try follows", e);
            }
        }
        if (made > 0) {
            LOG.log(Level.INFO, "Surveys of competitors: {0} made", made);
        }
        return made;
    }
}
