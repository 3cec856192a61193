package org.xiaoguan.crm.merge;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_MERGE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.xiaoguan.administration.api.Attachments;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.CustomerRecords;
import org.xiaoguan.crm.api.CustomerRows;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.crm.customer.CustomerRules;
import org.xiaoguan.crm.customer.Duplicates;
import org.xiaoguan.crm.customer.OwnerChanged;
import org.xiaoguan.crm.grading.GradeSettings;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;

/** Makes one of two customers that turned out to be the same. */
@Stateless
public class MergeService {
    /** Those that were merged into the other one before lead to the survivor now. */
    private static final String POINT_ON = "update crm_customer set merged_into_id = ?1 where merged_into_id = ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    CustomerReach reach;

    @Inject
    CustomerRules rules;

    @Inject
    Duplicates duplicates;

    @Inject
    GradeSettings grades;

    @Inject
    BusinessClock clock;

    @Inject
    Attachments attachments;

    @Inject
    Event<OwnerChanged> ownerChanged;

    private List<CustomerRows> holding;

    @Inject
    void find(@Any Instance<CustomerRecords> found) {
        holding = found.stream().flatMap(records -> records.rows().stream()).toList();
    }

    /** @throws NotFoundException for an unknown id and for a customer that the caller may not merge */
    @Requires(CUSTOMER_MERGE)
    public Customer find(long customerId) {
        return reach.find(CUSTOMER_MERGE, customerId);
    }

    /** What a merge would do; it refuses what {@link #merge} refuses, at the field where the duplicate is chosen. */
    @Requires(CUSTOMER_MERGE)
    public MergePreview preview(long survivorId, long otherId) {
        Customer survivor = find(survivorId);
        Customer other = duplicate(() -> find(otherId));
        check(survivor, other);
        return new MergePreview(survivor, other, moves(otherId));
    }

    private List<MergePreview.Move> moves(long otherId) {
        return holding.stream()
                .map(rows -> new MergePreview.Move(rows.key(), count(rows, otherId)))
                .filter(move -> move.count() > 0)
                .toList();
    }

    private long count(CustomerRows rows, long customerId) {
        Object count = em.createNativeQuery(
                        "select count(*) from " + rows.table() + " where " + rows.column() + " = ?1")
                .setParameter(1, customerId)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    /**
     * Merges a customer into another one, both as they were read.
     *
     * @param fromOther what the survivor takes from the other one
     */
    @Requires(CUSTOMER_MERGE)
    public void merge(long survivorId, int survivorVersion, long otherId, int otherVersion, Set<MergeField> fromOther) {
        for (long id : new TreeSet<>(List.of(survivorId, otherId))) {
            if (id == survivorId) {
                reach.locked(CUSTOMER_MERGE, id);
            } else {
                duplicate(() -> reach.locked(CUSTOMER_MERGE, id));
            }
        }
        Customer survivor = em.find(Customer.class, survivorId);
        Customer other = em.find(Customer.class, otherId);
        check(survivor, other);
        ConflictException.check(Customer.KIND, survivorId, survivorVersion, survivor.getVersion());
        ConflictException.check(Customer.KIND, otherId, otherVersion, other.getVersion());
        CustomerForm before = new CustomerForm(survivor);
        CustomerForm left = new CustomerForm(other);
        CustomerForm wanted = chosen(survivor, other, fromOther);
        List<String> numbers = new ArrayList<>(rules.numbers(survivorId, wanted.getPhone()));
        numbers.addAll(rules.numbers(otherId, left.getPhone()));
        duplicates.hand(otherId, survivorId);
        if (fromOther.contains(MergeField.NAME) || fromOther.contains(MergeField.CREDIT_CODE)) {
            other.park();
        }
        em.flush();
        survivor.absorb(wanted, other, grades.thresholds(), clock.today());
        em.flush();
        other.mergeInto(
                survivorId,
                (fromOther.contains(MergeField.NAME) ? before : left).getName(),
                (fromOther.contains(MergeField.CREDIT_CODE) ? before : left).getCreditCode());
        em.flush();
        holding.forEach(rows -> move(rows, survivorId, otherId));
        attachments.move(Customer.KIND, otherId, survivorId);
        change(POINT_ON, survivorId, otherId);
        duplicates.book(survivorId, numbers);
        ownerChanged.fire(new OwnerChanged(survivorId, before.getOwnerId(), survivor.getOwnerId()));
    }

    /** Both may be named by the same phone or code: nothing that told them apart gets lost. */
    private CustomerForm chosen(Customer survivor, Customer other, Set<MergeField> fromOther) {
        CustomerForm from = new CustomerForm(other);
        CustomerForm wanted = new CustomerForm(survivor);
        fromOther.forEach(field -> field.copy(from, wanted));
        if (rules.isBelow(wanted.getParentId(), Set.of(survivor.getId(), other.getId()))) {
            wanted.setParentId(null);
        }
        Set<Long> team = new TreeSet<>(survivor.responsible());
        team.addAll(other.responsible());
        team.remove(wanted.getOwnerId());
        wanted.setTeamIds(new ArrayList<>(team));
        return wanted;
    }

    private void move(CustomerRows rows, long survivorId, long otherId) {
        if (rows.before() != null) {
            change(rows.before(), survivorId, otherId);
        }
        String column = rows.column();
        change(
                "update " + rows.table() + " set " + column + " = ?1, version = version + 1 where " + column + " = ?2",
                survivorId,
                otherId);
    }

    private void change(String statement, long survivorId, long otherId) {
        em.createNativeQuery(statement)
                .setParameter(1, survivorId)
                .setParameter(2, otherId)
                .executeUpdate();
    }

    private static void check(Customer survivor, Customer other) {
        if (survivor.getId().equals(other.getId())) {
            throw BusinessException.at("otherId", "merge.itself");
        }
        if (survivor.isMerged() || other.isMerged()) {
            throw BusinessException.at("otherId", "merge.already", (survivor.isMerged() ? survivor : other).getName());
        }
        if (survivor.getHolding().isPooled() || other.getHolding().isPooled()) {
            Customer pooled = survivor.getHolding().isPooled() ? survivor : other;
            throw BusinessException.at("otherId", "merge.pooled", pooled.getName());
        }
    }

    /** What was chosen as the duplicate: whether it is unknown or out of reach is not told apart. */
    private static Customer duplicate(Supplier<Customer> chosen) {
        try {
            return chosen.get();
        } catch (NotFoundException unreached) {
            throw BusinessException.at("otherId", "merge.unreached");
        }
    }
}
