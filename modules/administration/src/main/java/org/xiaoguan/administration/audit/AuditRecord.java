package org.xiaoguan.administration.audit;

import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.xiaoguan.administration.api.Audited;

/**
 * Which record an audit row tells of, and in whose history it appears too.
 *
 * @param kind kind of the record
 * @param id its id
 * @param version its version after the change; null for records without one
 * @param parentKind kind of the record it is part of; null where there is none
 * @param parentId id of that record
 */
record AuditRecord(String kind, Object id, Object version, String parentKind, Object parentId) {
    static AuditRecord of(Audited audited, DescriptorEvent event) {
        Object parent = audited.partOf().isEmpty() ? null : attribute(event, event.getObject(), audited.partOf());
        Object version = event.getDescriptor().getMappingForAttributeName("version") == null
                ? null
                : attribute(event, event.getObject(), "version");
        return new AuditRecord(
                audited.kind(),
                event.getSession().getId(event.getObject()),
                version,
                parent == null ? null : parentKind(parent),
                parent == null ? null : event.getSession().getId(parent));
    }

    private static Object attribute(DescriptorEvent event, Object of, String name) {
        AbstractSession session = event.getSession();
        return session.getDescriptor(of).getMappingForAttributeName(name).getRealAttributeValueFromObject(of, session);
    }

    private static String parentKind(Object parent) {
        Audited audited = parent.getClass().getAnnotation(Audited.class);
        if (audited == null) {
            throw new IllegalStateException(parent.getClass() + " has audited parts and must be audited itself");
        }
        return audited.kind();
    }
}
