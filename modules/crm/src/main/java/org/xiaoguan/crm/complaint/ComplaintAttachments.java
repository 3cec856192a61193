package org.xiaoguan.crm.complaint;

import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_VIEW;

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

/** Photos and letters of a complaint are seen by whoever sees it, and attached by whoever runs it until it is closed. */
@Stateless
public class ComplaintAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        if (!Complaint.KIND.equals(kind)) {
            return Optional.empty();
        }
        Complaint complaint = em.find(Complaint.class, recordId);
        return Optional.of(complaint == null ? AttachmentAccess.NONE : access(complaint));
    }

    private AttachmentAccess access(Complaint complaint) {
        Customer customer = em.find(Customer.class, complaint.getCustomerId());
        Set<Long> working = new HashSet<>();
        working.add(complaint.getIntake().getReceivedById());
        working.add(complaint.getOwnerId());
        Set<Long> seeing = new HashSet<>(working);
        seeing.addAll(customer.responsible());
        return new AttachmentAccess(
                access.scope(COMPLAINT_VIEW).covers(customer.getDepartmentId(), seeing),
                !complaint.getState().isEnded()
                        && access.scope(COMPLAINT_EDIT).covers(customer.getDepartmentId(), working));
    }
}
