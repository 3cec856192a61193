package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.RECORD_EDIT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomersPooled;
import org.xiaoguan.crm.customer.GradeChanged;
import org.xiaoguan.crm.customer.OwnerChanged;
import org.xiaoguan.shared.NotFoundException;

/** Keeps what was agreed with customers for later: who does it, and that it is done. */
@Stateless
public class NextStepService {
    private static final String RENEW = "update crm_contactrecord r join crm_customer c on c.id = r.customer_id"
            + " set r.due_on = if(r.is_next_done or c.is_closed or c.owner_id is null, null, r.next_on)"
            + " where r.next_on is not null and c.id in ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    /** Whether the next step waits to be done by the caller. */
    @Requires(RECORD_VIEW)
    public boolean mayFinish(long id) {
        ContactRecord record = records.find(ContactRecord.class, id);
        return record.getNextStep() != null && !record.isNextDone() && reaches(record);
    }

    /** The next step is done, or has come to nothing. */
    @Requires(RECORD_EDIT)
    public void finish(long id) {
        ContactRecord record = records.locked(ContactRecord.class, id);
        if (!reaches(record)) {
            throw new NotFoundException();
        }
        record.finishNextStep();
    }

    /** Who made the record does it, or who is to do the next step, or whoever reaches the customer's department. */
    private boolean reaches(ContactRecord record) {
        Set<Long> doing = new HashSet<>(Set.of(record.getStaffId()));
        doing.add(record.getNextStaffId());
        Customer customer = em.find(Customer.class, record.getCustomerId());
        return access.scope(RECORD_EDIT).covers(customer.getDepartmentId(), doing);
    }

    /** What the former owner, or somebody who has nothing to do with it any more, had agreed is for the new owner to do. */
    @Open("observes what another service of the module changed")
    public void handOver(@Observes OwnerChanged change) {
        if (change.ownerId() != null) {
            handOverSteps(change);
        }
        renew(change.customerId());
    }

    private void handOverSteps(OwnerChanged change) {
        Set<Long> team = em.find(Customer.class, change.customerId()).responsible();
        em.createQuery(
                        "select r from ContactRecord r where r.customerId = :customer and r.nextDone = false"
                                + " and r.nextStaffId is not null",
                        ContactRecord.class)
                .setParameter("customer", change.customerId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(record ->
                        record.getNextStaffId().equals(change.formerId()) || !team.contains(record.getNextStaffId()))
                .forEach(record -> record.handOver(change.ownerId()));
    }

    /** Closed customers are asked nothing, those opened again what was agreed before. */
    @Open("observes what another service of the module changed")
    public void renew(@Observes GradeChanged change) {
        renew(change.customerId());
    }

    /** Nobody is asked for what was agreed with customers that are nobody's. */
    @Open("observes what another service of the module changed")
    public void renew(@Observes CustomersPooled change) {
        renew(change.customerIds());
    }

    /** What was agreed with the customer is asked for as long as somebody has it. */
    @Open("called by services that asked for permission")
    public void renew(long customerId) {
        renew(List.of(customerId));
    }

    /** By a statement: it sees what others made of the customers meanwhile, and leaves the versions of records as they are. */
    private void renew(Collection<Long> customerIds) {
        String ids = customerIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        em.flush();
        em.createNativeQuery(RENEW + "(" + ids + ")").executeUpdate();
    }
}
