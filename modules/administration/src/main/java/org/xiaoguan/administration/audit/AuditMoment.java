package org.xiaoguan.administration.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import org.xiaoguan.shared.BusinessClock;

/** One moment for all rows of one transaction, so that the trail shows what was done together. */
@ApplicationScoped
public class AuditMoment {
    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    BusinessClock clock;

    Instant ofTransaction() {
        if (transaction.getTransactionKey() == null) {
            return clock.now();
        }
        Instant moment = (Instant) transaction.getResource(AuditMoment.class);
        if (moment == null) {
            moment = clock.now();
            transaction.putResource(AuditMoment.class, moment);
        }
        return moment;
    }
}
