package org.xiaoguan.administration.audit;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.Beans;

/** Hangs the audit trail, and what keeps its versions, to every audited entity; persistence.xml names this class. */
public class AuditCustomizer implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            descriptor.getMappings().forEach(AuditCustomizer::neverNull);
            Audited audited = descriptor.getJavaClass().getAnnotation(Audited.class);
            if (audited != null) {
                descriptor.getEventManager().addListener(new AuditListener(audited));
                descriptor.getEventManager().addListener(new ForcedVersionOnce());
            }
        }
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void prepareUnitOfWork(SessionEvent written) {
                Beans.of(AuditWriter.class).write(written.getSession());
            }
        });
    }

    /** An embedded value of nothing but nulls is read as one: its first change would be told as one of all its fields. */
    private static void neverNull(DatabaseMapping mapping) {
        if (mapping instanceof AggregateObjectMapping embedded) {
            embedded.setIsNullAllowed(false);
        }
    }
}
