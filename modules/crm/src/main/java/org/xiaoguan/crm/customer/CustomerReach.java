package org.xiaoguan.crm.customer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;

/**
 * Whether customers, and records kept with them, are within the caller's reach: by the customer's department, by those who
 * look after it, and by others whom a record names.
 */
@Stateless
public class CustomerReach {
    private static final String ASKED = "called by services that asked for permission";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    /** @param others who reach the record beside those who look after the customer; nulls are passed over */
    @Open(ASKED)
    public boolean covers(String permission, Long customerId, Long... others) {
        Customer customer = customerId == null ? null : em.find(Customer.class, customerId);
        return customer != null
                && access.scope(permission).covers(customer.getDepartmentId(), responsible(customer, others));
    }

    /**
     * The customer, where it is within reach.
     *
     * @param others as in {@link #covers}
     * @throws NotFoundException else, and for an unknown id
     */
    @Open(ASKED)
    public Customer find(String permission, long customerId, Long... others) {
        if (!covers(permission, customerId, others)) {
            throw new NotFoundException();
        }
        return em.find(Customer.class, customerId);
    }

    /** The same with its row locked until the transaction ends. */
    @Open(ASKED)
    public Customer locked(String permission, long customerId) {
        em.find(Customer.class, customerId, LockModeType.PESSIMISTIC_WRITE);
        return find(permission, customerId);
    }

    private static Set<Long> responsible(Customer customer, Long... others) {
        Set<Long> responsible = new HashSet<>(customer.responsible());
        responsible.addAll(Arrays.asList(others));
        return responsible;
    }

    /** A record is made for a customer within reach; that there is one the form itself sees to. */
    @Open(ASKED)
    public boolean check(Violations violations, String permission, Long customerId) {
        boolean reached = covers(permission, customerId);
        violations.require(reached || customerId == null, "customerId", "error.not-found");
        return reached;
    }

    /** The same, and no new one for a customer that is closed. */
    @Open(ASKED)
    public boolean checkOpen(Violations violations, String permission, Long customerId) {
        boolean reached = check(violations, permission, customerId);
        if (!reached) {
            return false;
        }
        Customer customer = em.find(Customer.class, customerId);
        if (customer.isMerged()) {
            String survivor =
                    em.find(Customer.class, customer.getMergedIntoId()).getName();
            violations.add("customerId", "contactrecord.customer.merged", survivor);
        } else {
            violations.require(!customer.isClosed(), "customerId", "contactrecord.customer.closed");
        }
        return !customer.isClosed();
    }

    /** A contact that a record names is one of its customer. */
    @Open(ASKED)
    public void checkContact(Violations violations, Long contactId, Long customerId) {
        Contact contact = contactId == null ? null : em.find(Contact.class, contactId);
        boolean fits =
                contact == null ? contactId == null : contact.getCustomerId().equals(customerId);
        violations.require(fits, "contactId", "error.choose");
    }
}
