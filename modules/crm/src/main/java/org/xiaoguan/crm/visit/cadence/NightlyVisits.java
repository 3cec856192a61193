package org.xiaoguan.crm.visit.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.xiaoguan.administration.api.NightlyJob;

/** Computes each day, when customers have been graded and the pool has been kept, which visits are owed. */
@ApplicationScoped
public class NightlyVisits implements NightlyJob {
    @Inject
    ObligationService obligations;

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public int run(LocalDate today) {
        return obligations.renewAll(today);
    }
}
