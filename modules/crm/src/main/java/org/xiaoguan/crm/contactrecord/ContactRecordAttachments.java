package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.RECORD_EDIT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.customer.Customer;

/** Files of a contact record are seen by whoever sees it, and attached by whoever may change it. */
@Stateless
public class ContactRecordAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        if (!ContactRecord.KIND.equals(kind)) {
            return Optional.empty();
        }
        ContactRecord record = em.find(ContactRecord.class, recordId);
        return Optional.of(record == null ? AttachmentAccess.NONE : access(record));
    }

    private AttachmentAccess access(ContactRecord record) {
        Customer customer = em.find(Customer.class, record.getCustomerId());
        Set<Long> seeing = new HashSet<>(customer.responsible());
        seeing.add(record.getStaffId());
        return new AttachmentAccess(
                access.scope(RECORD_VIEW).covers(customer.getDepartmentId(), seeing),
                access.scope(RECORD_EDIT).covers(customer.getDepartmentId(), Set.of(record.getStaffId())));
    }
}
