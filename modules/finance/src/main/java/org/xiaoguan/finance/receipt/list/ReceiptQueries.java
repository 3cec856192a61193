package org.xiaoguan.finance.receipt.list;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;

/** The query that lists, totals and statistics of receipts have in common. */
@Stateless
public class ReceiptQueries {
    private static final String SELECT = "new org.xiaoguan.finance.receipt.list.ReceiptRow(r.id, r.number, r.kind,"
            + " p.id, p.number, p.name, p.customerId, r.amount, r.receivedOn, r.method, r.handlerId, r.payer, x.id)";

    private static final String FROM =
            "Receipt r join ProjectAccount p on p.id = r.projectId" + " left join Receipt x on x.reversesId = r.id";

    private static final Map<String, String> SORTABLE = Map.of(
            "number", "r.number",
            "project", "r.projectId",
            "amount", "r.amount",
            "receivedOn", "r.receivedOn",
            "method", "r.method");

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Projects projects;

    /** Those who handled receipts: read from the index alone, however many receipts there are. */
    @Open("names of people are shown wherever forms choose them")
    public List<Long> handlers() {
        return em.createQuery("select distinct r.handlerId from Receipt r", Long.class)
                .getResultList();
    }

    /** What the filter finds within the caller's scope of the permission: {@code r} with its project {@code p}. */
    @Open("the calling service asks for the permission")
    public ListQuery<ReceiptRow> of(ReceiptFilter filter, String permission) {
        ListQuery<ReceiptRow> query = ListQuery.of(em, ReceiptRow.class, SELECT, FROM, "r.id")
                .search(
                        filter.text(),
                        "r.search.text like :text or p.search.text like :text",
                        FullText.inBoth("finance_receipt", "finance_account_view", "project_id"))
                .where("r.projectId = :project", "project", filter.projectId())
                .where("p.customerId = :customer", "customer", filter.customerId())
                .where("p.departmentId = :department", "department", filter.departmentId())
                .where("p.managerId = :manager", "manager", filter.managerId())
                .where("r.handlerId = :handler", "handler", filter.handlerId())
                .where("r.method = :method", "method", filter.method())
                .where("r.kind = :kind", "kind", filter.kind())
                .where("r.receivedOn >= :from", "from", filter.from())
                .where("r.receivedOn <= :to", "to", filter.to())
                .where("r.amount >= :amountFrom", "amountFrom", filter.amountFrom())
                .where("r.amount <= :amountTo", "amountTo", filter.amountTo())
                .sortable(SORTABLE)
                .orderedBy("r.receivedOn desc");
        projects.restrict(query, filter.within(), "r.projectId");
        return projects.restrict(query, access.scope(permission), "r.projectId");
    }
}
