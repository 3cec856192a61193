package org.xiaoguan.crm.evaluation;

import static org.xiaoguan.crm.CrmPermissions.EVALUATION_DIRECT;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_EDIT;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_MARKET;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_VIEW;
import static org.xiaoguan.crm.evaluation.EvaluationNotifications.DIRECTOR_ASKED;
import static org.xiaoguan.crm.evaluation.EvaluationNotifications.GIVEN;
import static org.xiaoguan.crm.evaluation.EvaluationNotifications.MARKETING_ASKED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.PermissionHolders;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.crm.customer.CustomerScope;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.FullText;
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
    CustomerReach reach;

    @Inject
    CurrentUser user;

    @Inject
    Notifications notifications;

    @Inject
    PermissionHolders holders;

    @Inject
    BusinessClock clock;

    @Requires(EVALUATION_VIEW)
    public ListResult<EvaluationRow> list(EvaluationFilter filter, ListRequest request) {
        return query(filter, EVALUATION_VIEW).page(request);
    }

    @Requires(EVALUATION_EXPORT)
    public void export(EvaluationFilter filter, Consumer<EvaluationRow> consumer) {
        query(filter, EVALUATION_EXPORT).forEach(EvaluationRow::id, consumer);
    }

    private ListQuery<EvaluationRow> query(EvaluationFilter filter, String permission) {
        ListQuery<EvaluationRow> query = ListQuery.of(
                        em,
                        EvaluationRow.class,
                        "new org.xiaoguan.crm.evaluation.EvaluationRow(e.id, c.id, c.name, e.evaluatedOn,"
                                + " e.evaluatorId, e.score, e.result, e.sent, e.directorId, e.marketerId)",
                        "Evaluation e join Customer c on c.id = e.customerId",
                        "e.id")
                .search(
                        filter.text(),
                        "c.search.text like :text",
                        FullText.inOwners("crm_evaluation", "crm_customer", "customer_id"))
                .where("e.customerId = :customer", "customer", filter.customerId())
                .where("e.result = :result", "result", filter.result())
                .sortable(Map.of("day", "e.evaluatedOn"))
                .orderedBy("e.evaluatedOn desc");
        if (filter.waiting()) {
            query.where("e.sent = true and (e.directorId is null or e.marketerId is null)");
        }
        return CustomerScope.restrict(query, filter.within(), access.scope(permission));
    }

    /** The evaluations on the time line of a customer; none where the customer is out of reach. */
    @Requires(EVALUATION_VIEW)
    public List<CustomerEvent> events(long customerId, EventMoment before, int most) {
        if (!reach.covers(EVALUATION_VIEW, customerId)) {
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
        return reach.covers(permission, records.find(Evaluation.class, id).getCustomerId());
    }

    /** The customer that is to be evaluated. */
    @Requires(EVALUATION_EDIT)
    public Customer customer(long customerId) {
        return reach.find(EVALUATION_EDIT, customerId);
    }

    /** Evaluates a customer; the same form key again gives the evaluation that it made first. */
    @Requires(EVALUATION_EDIT)
    public long create(long customerId, EvaluationForm form, String formKey) {
        customer(customerId);
        return records.create(
                Evaluation.class,
                formKey,
                () -> new Evaluation(customerId, user.requireStaffId(), form, clock.today()));
    }

    /** Changes one that nobody else changed since it was read, and that was not sent yet. */
    @Requires(EVALUATION_EDIT)
    public void update(long id, int readVersion, EvaluationForm form) {
        reached(records.unchanged(Evaluation.class, id, readVersion), EVALUATION_EDIT)
                .change(form, clock.today());
    }

    /** Asks the sales director and marketing for their opinions, and tells those who give them. */
    @Requires(EVALUATION_EDIT)
    public void send(long id) {
        Evaluation evaluation = reached(records.locked(Evaluation.class, id), EVALUATION_EDIT);
        evaluation.send();
        ask(evaluation, EVALUATION_DIRECT, DIRECTOR_ASKED);
        ask(evaluation, EVALUATION_MARKET, MARKETING_ASKED);
    }

    private void ask(Evaluation evaluation, String permission, String key) {
        Customer customer = records.find(Customer.class, evaluation.getCustomerId());
        notifications.tell(
                holders.of(permission, customer.getDepartmentId(), customer.responsible()),
                key,
                evaluation.path(),
                customer.getName());
    }

    /** The opinion of the sales director. */
    @Requires(EVALUATION_DIRECT)
    public void direct(long id, String opinion) {
        Evaluation evaluation = reached(records.locked(Evaluation.class, id), EVALUATION_DIRECT);
        evaluation.direct(user.requireStaffId(), opinion, clock.today());
        given(evaluation, DIRECTOR_ASKED);
    }

    /** The opinion of marketing. */
    @Requires(EVALUATION_MARKET)
    public void market(long id, String opinion) {
        Evaluation evaluation = reached(records.locked(Evaluation.class, id), EVALUATION_MARKET);
        evaluation.market(user.requireStaffId(), opinion, clock.today());
        given(evaluation, MARKETING_ASKED);
    }

    /** Nobody else needs to give it any more, and who evaluated learns of it. */
    private void given(Evaluation evaluation, String asked) {
        notifications.settle(asked, evaluation.path());
        notifications.tell(
                List.of(evaluation.getEvaluatorId()),
                GIVEN,
                evaluation.path(),
                user.getName(),
                records.find(Customer.class, evaluation.getCustomerId()).getName());
    }

    private Evaluation reached(Evaluation evaluation, String permission) {
        reach.find(permission, evaluation.getCustomerId());
        return evaluation;
    }
}
