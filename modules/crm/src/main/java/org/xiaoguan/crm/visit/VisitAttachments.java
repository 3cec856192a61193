package org.xiaoguan.crm.visit;

import static org.xiaoguan.crm.CrmPermissions.VISIT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.VISIT_VIEW;

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

/** Files of a visit, such as what is to be shown, are seen by whoever sees it, and attached by whoever may plan it. */
@Stateless
public class VisitAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        if (!Visit.KIND.equals(kind)) {
            return Optional.empty();
        }
        Visit visit = em.find(Visit.class, recordId);
        return Optional.of(visit == null ? AttachmentAccess.NONE : access(visit));
    }

    private AttachmentAccess access(Visit visit) {
        Customer customer = em.find(Customer.class, visit.getCustomerId());
        Set<Long> going = new HashSet<>(customer.responsible());
        going.add(visit.getStaffId());
        return new AttachmentAccess(
                access.scope(VISIT_VIEW).covers(customer.getDepartmentId(), going),
                access.scope(VISIT_EDIT).covers(customer.getDepartmentId(), going));
    }
}
