package org.xiaoguan.administration.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.queries.WriteObjectQuery;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.shared.Beans;

/**
 * Writes a row of the audit trail for each inserted, changed and deleted record, in the same transaction. It works below
 * JPA, since JPA's own listeners do not know the values before.
 */
class AuditListener extends DescriptorEventAdapter {
    /** Derived and technical attributes tell nobody anything. */
    private static final Set<String> SILENT = Set.of("id", "version", "search", "searchText", "nameKey");

    /** That a password was changed is told, and nothing of it. */
    private static final String SECRET = "passwordHash";

    private static final FieldChange SECRET_CHANGE = new FieldChange("password", null, "••••••", false, null);

    private final Audited audited;

    AuditListener(Audited audited) {
        this.audited = audited;
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        write(event, AuditAction.CREATED, wholeRecord(event, false));
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        ObjectChangeSet changeSet = ((WriteObjectQuery) event.getQuery()).getObjectChangeSet();
        if (changeSet == null) {
            return;
        }
        List<FieldChange> changes = changes(event, event.getDescriptor(), event.getObject(), changeSet);
        // A version that moved for the sake of parts is told too: whoever saves on top of it must know it.
        if (!changes.isEmpty() || Boolean.TRUE.equals(changeSet.shouldModifyVersionField())) {
            write(event, AuditAction.CHANGED, changes);
        }
    }

    private List<FieldChange> changes(
            DescriptorEvent event, ClassDescriptor descriptor, Object owner, ObjectChangeSet changeSet) {
        List<FieldChange> changes = new ArrayList<>();
        for (ChangeRecord record : changeSet.getChanges()) {
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(record.getAttribute());
            if (!isTold(mapping)) {
                continue;
            }
            if (isSpread(mapping)) {
                changes.addAll(
                        changes(event, mapping.getReferenceDescriptor(), value(event, mapping, owner), (ObjectChangeSet)
                                ((AggregateChangeRecord) record).getChangedObject()));
            } else {
                changes.add(change(event, mapping, record.getOldValue(), newValue(event, mapping, owner, record)));
            }
        }
        return changes;
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        write(event, AuditAction.DELETED, wholeRecord(event, true));
    }

    private List<FieldChange> wholeRecord(DescriptorEvent event, boolean gone) {
        return wholeRecord(event, event.getDescriptor(), event.getObject(), gone);
    }

    private List<FieldChange> wholeRecord(
            DescriptorEvent event, ClassDescriptor descriptor, Object owner, boolean gone) {
        List<FieldChange> changes = new ArrayList<>();
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            Object value = isTold(mapping) ? value(event, mapping, owner) : null;
            if (value != null && isSpread(mapping)) {
                changes.addAll(wholeRecord(event, mapping.getReferenceDescriptor(), value, gone));
            } else if (!tellsNothing(value)) {
                changes.add(change(event, mapping, gone ? value : null, gone ? null : value));
            }
        }
        return changes;
    }

    private static boolean tellsNothing(Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || (value instanceof Collection<?> collection && collection.isEmpty());
    }

    /** The records of a collection have rows of their own. */
    private boolean isTold(DatabaseMapping mapping) {
        boolean otherRecords = mapping.isCollectionMapping()
                && !mapping.isDirectCollectionMapping()
                && !mapping.isAggregateCollectionMapping();
        return !otherRecords
                && !SILENT.contains(mapping.getAttributeName())
                && !mapping.getAttributeName().equals(audited.partOf());
    }

    /** The parts of an embedded value are fields of the record, unless it says itself how it reads. */
    private static boolean isSpread(DatabaseMapping mapping) {
        if (!mapping.isAggregateObjectMapping()) {
            return false;
        }
        try {
            Class<?> type = mapping.getReferenceDescriptor().getJavaClass();
            return type.getMethod("toString").getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object newValue(DescriptorEvent event, DatabaseMapping mapping, Object owner, ChangeRecord record) {
        return record instanceof DirectToFieldChangeRecord direct ? direct.getNewValue() : value(event, mapping, owner);
    }

    private static Object value(DescriptorEvent event, DatabaseMapping mapping, Object owner) {
        return mapping.getRealAttributeValueFromObject(owner, event.getSession());
    }

    private static FieldChange change(DescriptorEvent event, DatabaseMapping mapping, Object before, Object after) {
        if (mapping.getAttributeName().equals(SECRET)) {
            return SECRET_CHANGE;
        }
        return new FieldChange(
                mapping.getAttributeName(),
                AuditText.of(told(event, mapping, before)),
                AuditText.of(told(event, mapping, after)),
                mapping.isCollectionMapping(),
                permission(mapping));
    }

    /** Another record that this one refers to is told by its id. */
    private static Object told(DescriptorEvent event, DatabaseMapping mapping, Object value) {
        return value != null && mapping.isObjectReferenceMapping()
                ? event.getSession().getId(value)
                : value;
    }

    private static String permission(DatabaseMapping mapping) {
        Class<?> type = mapping.getDescriptor().getJavaClass();
        while (type != null) {
            try {
                Restricted restricted =
                        type.getDeclaredField(mapping.getAttributeName()).getAnnotation(Restricted.class);
                return restricted == null ? null : restricted.value();
            } catch (NoSuchFieldException inherited) {
                type = type.getSuperclass();
            }
        }
        throw new IllegalStateException("no attribute " + mapping.getAttributeName());
    }

    private void write(DescriptorEvent event, AuditAction action, List<FieldChange> changes) {
        Beans.of(AuditWriter.class).gather(AuditRecord.of(audited, event), action, changes);
    }
}
