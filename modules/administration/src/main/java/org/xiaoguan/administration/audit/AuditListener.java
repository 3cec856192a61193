package org.xiaoguan.administration.audit;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.shared.BusinessClock;

/**
 * Writes a row of the audit trail for each inserted, changed and deleted record, in the same transaction. It works below
 * JPA, since JPA's own listeners do not know the values before.
 */
class AuditListener extends DescriptorEventAdapter {
    private final Audited audited;

    AuditListener(Audited audited) {
        this.audited = audited;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        List<FieldChange> changes = new ArrayList<>();
        for (DatabaseMapping mapping : event.getDescriptor().getMappings()) {
            Object value = mapping.getAttributeValueFromObject(event.getObject());
            if (isTold(event, mapping.getAttributeName()) && value != null && !isEmptyCollection(value)) {
                changes.add(change(event, mapping.getAttributeName(), null, value));
            }
        }
        write(event, AuditAction.CREATED, changes);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changeSet = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        if (changeSet == null) {
            return;
        }
        List<FieldChange> changes = new ArrayList<>();
        for (ChangeRecord record : changeSet.getChanges()) {
            if (isTold(event, record.getAttribute())) {
                changes.add(change(event, record.getAttribute(), record.getOldValue(), newValue(event, record)));
            }
        }
        if (!changes.isEmpty()) {
            write(event, AuditAction.CHANGED, changes);
        }
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        write(event, AuditAction.DELETED, List.of());
    }

    /** Derived and technical attributes tell nobody anything; what is secret must not be told; lines have own rows. */
    private boolean isTold(DescriptorEvent event, String attribute) {
        return !event.getDescriptor().getMappingForAttributeName(attribute).isOneToManyMapping()
                && !attribute.equals("id")
                && !attribute.equals("version")
                && !attribute.equals("searchText")
                && !attribute.equals("nameKey")
                && !attribute.equals("passwordHash")
                && !attribute.equals(audited.partOf());
    }

    private static Object newValue(DescriptorEvent event, ChangeRecord record) {
        return record instanceof DirectToFieldChangeRecord direct
                ? direct.getNewValue()
                : value(event, record.getAttribute());
    }

    private static Object value(DescriptorEvent event, String attribute) {
        return event.getDescriptor()
                .getMappingForAttributeName(attribute)
                .getAttributeValueFromObject(event.getObject());
    }

    private static FieldChange change(DescriptorEvent event, String attribute, Object before, Object after) {
        return new FieldChange(attribute, AuditText.of(before), AuditText.of(after), permission(event, attribute));
    }

    private static String permission(DescriptorEvent event, String attribute) {
        try {
            Restricted restricted = event.getDescriptor()
                    .getJavaClass()
                    .getDeclaredField(attribute)
                    .getAnnotation(Restricted.class);
            return restricted == null ? null : restricted.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmptyCollection(Object value) {
        return value instanceof Collection<?> collection && collection.isEmpty();
    }

    private void write(DescriptorEvent event, AuditAction action, List<FieldChange> changes) {
        AuditRecord subject = AuditRecord.of(audited, event);
        BusinessClock clock = CDI.current().select(BusinessClock.class).get();
        new AuditWriter(event.getSession()).write(subject, action, changes, clock.now());
    }
}
