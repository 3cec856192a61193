package org.xiaoguan.administration.audit;

import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Lets a version that is forced up move once a transaction. Left alone it would move again at the commit whenever a query
 * had flushed before, with a row of the audit trail that tells nothing.
 */
class ForcedVersionOnce extends DescriptorEventAdapter {
    @Override
    public void postUpdate(DescriptorEvent event) {
        if (event.getSession() instanceof UnitOfWork work) {
            work.removeForceUpdateToVersionField(event.getObject());
        }
    }
}
