package org.xiaoguan.crm.evaluation;

import static org.xiaoguan.crm.CrmPermissions.EVALUATION_DIRECT;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_EDIT;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_MARKET;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Keeps the evaluations of relationships to customers; who may do what follows from the customer. */
@Stateless
public class EvaluationService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Requires(EVALUATION_VIEW)
    public ListResult<EvaluationRow> list(EvaluationFilter filter, ListRequest request) {
        ListQuery<EvaluationRow> query = ListQuery.of(
                        em,
                        EvaluationRow.class,
                        "new org.xiaoguan.crm.evaluation.EvaluationRow(e.id, c.id, c.name, e.evaluatedOn,"
                                + " e.evaluatorId, e.score, e.result, e.sent, e.directorId, e.marketerId)",
                        "Evaluation e join Customer c on c.id = e.customerId",
                        "e.id")
                .where("e.customerId = :customer", "customer", filter.customerId())
                .where("e.result = :result", "result", filter.result())
                .sortable(Map.of("day", "e.evaluatedOn"))
                .orderedBy("e.evaluatedOn desc");
        if (filter.waiting()) {
            query.where("e.sent = true and (e.directorId is null or e.marketerId is null)");
        }
        return access.scope(EVALUATION_VIEW)
                .restrict(query, "c.departmentId", Customer.OF_PERSON)
                .page(request);
    }

    /** The evaluations on the time line of a customer; none where the customer is out of reach. */
    @Requires(EVALUATION_VIEW)
    public List<CustomerEvent> events(long customerId, EventMoment before, int most) {
        Customer customer = records.find(Customer.class, customerId);
        if (!access.scope(EVALUATION_VIEW).covers(customer.getDepartmentId(), customer.responsible())) {
            return List.of();
        }
        return em.createQuery(
                        "select e from Evaluation e where e.customerId = :customer and e.evaluatedOn <= :day"
                                + " and (e.evaluatedOn < :day or e.id < :id) order by e.evaluatedOn desc, e.id desc",
                        Evaluation.class)
                .setParameter("customer", customerId)
                .setParameter("day", before.day())
                .setParameter("id", before.idOnDay())
                .setMaxResults(most)
                .getResultStream()
                .map(Evaluation::event)
                .toList();
    }

    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id and for one whose customer is out of reach */
    @Requires(EVALUATION_VIEW)
    public Evaluation find(long id) {
        return reached(records.find(Evaluation.class, id), EVALUATION_VIEW);
    }

    /** Whether the permission reaches the evaluation. */
    @Requires(EVALUATION_VIEW)
    public boolean may(String permission, long id) {
        Customer customer =
                records.find(Customer.class, records.find(Evaluation.class, id).getCustomerId());
        return access.scope(permission).covers(customer.getDepartmentId(), customer.responsible());
    }

    /** The customer that is to be evaluated. */
    @Requires(EVALUATION_EDIT)
    public Customer customer(long customerId) {
        return reached(records.find(Customer.class, customerId), EVALUATION_EDIT);
    }

    /** Evaluates a customer; the same form key again gives the evaluation that it made first. */
    @Requires(EVALUATION_EDIT)
    public long create(long customerId, EvaluationForm form, String formKey) {
        customer(customerId);
        return records.create(Evaluation.class, formKey, () -> new Evaluation(customerId, me(), form, clock.today()));
    }

    /** Changes one that nobody else changed since it was read, and that was not sent yet. */
    @Requires(EVALUATION_EDIT)
    public void update(long id, int readVersion, EvaluationForm form) {
        reached(records.unchanged(Evaluation.class, id, readVersion), EVALUATION_EDIT)
                .change(form, clock.today());
    }

    /** Asks the sales director and marketing for their opinions. */
    @Requires(EVALUATION_EDIT)
    public void send(long id) {
        reached(records.locked(Evaluation.class, id), EVALUATION_EDIT).send();
    }

    /** The opinion of the sales director. */
    @Requires(EVALUATION_DIRECT)
    public void direct(long id, String opinion) {
        reached(records.locked(Evaluation.class, id), EVALUATION_DIRECT).direct(me(), opinion, clock.today());
    }

    /** The opinion of marketing. */
    @Requires(EVALUATION_MARKET)
    public void market(long id, String opinion) {
        reached(records.locked(Evaluation.class, id), EVALUATION_MARKET).market(me(), opinion, clock.today());
    }

    private long me() {
        if (user.getStaffId() == null) {
            throw BusinessException.of("evaluation.nobody");
        }
        return user.getStaffId();
    }

    private Evaluation reached(Evaluation evaluation, String permission) {
        reached(records.find(Customer.class, evaluation.getCustomerId()), permission);
        return evaluation;
    }

    private Customer reached(Customer customer, String permission) {
        access.scope(permission).check(customer.getDepartmentId(), customer.responsible());
        return customer;
    }
}
