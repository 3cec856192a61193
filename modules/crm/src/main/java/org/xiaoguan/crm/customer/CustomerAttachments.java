package org.xiaoguan.crm.customer;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;

/** Files of a customer are seen by whoever sees the customer, and attached by whoever may change it. */
@Stateless
public class CustomerAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        if (!Customer.KIND.equals(kind)) {
            return Optional.empty();
        }
        Customer customer = em.find(Customer.class, recordId);
        return Optional.of(
                customer == null
                        ? AttachmentAccess.NONE
                        : new AttachmentAccess(reaches(customer, CUSTOMER_VIEW), reaches(customer, CUSTOMER_EDIT)));
    }

    private boolean reaches(Customer customer, String permission) {
        return access.scope(permission).covers(customer.getDepartmentId(), customer.responsible());
    }
}
