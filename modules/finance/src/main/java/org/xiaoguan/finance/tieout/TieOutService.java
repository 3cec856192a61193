package org.xiaoguan.finance.tieout;

import static org.xiaoguan.finance.FinancePermissions.TIEOUT_EXPORT;
import static org.xiaoguan.finance.FinancePermissions.TIEOUT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Holds what projects keep against the sums of their documents. */
@Stateless
public class TieOutService {
    private static final String SELECT = "new org.xiaoguan.finance.tieout.TieOutRow(a.id, a.number, a.name,"
            + " a.customerId, a.contract, a.invoiced, a.received,"
            + " (select sum(i.gross) from Invoice i where i.projectId = a.id),"
            + " (select sum(r.amount) from Receipt r where r.projectId = a.id))";

    private static final Map<String, String> SORTABLE = Map.of(
            "number", "a.number",
            "contract", "a.contract",
            "invoiced", "a.invoiced",
            "received", "a.received",
            "owed", "a.owed",
            "notInvoiced", "a.uninvoiced",
            "receivable", "a.unpaid",
            "advance", "-a.unpaid");

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Projects projects;

    @Inject
    Customers customers;

    @Requires(TIEOUT_VIEW)
    public ListResult<TieOutRow> list(TieOutFilter filter, ListRequest request) {
        ListResult<TieOutRow> found = query(filter, TIEOUT_VIEW).page(request);
        Map<Long, String> names = customers.names(
                found.rows().stream().map(TieOutRow::customerId).distinct().toList());
        List<TieOutRow> rows = found.rows().stream()
                .map(row -> row.named(names.getOrDefault(row.customerId(), "")))
                .toList();
        return new ListResult<>(rows, found.count());
    }

    /** Totals of everything that the filter finds. */
    @Requires(TIEOUT_VIEW)
    public TieOutTotals totals(TieOutFilter filter) {
        Object[] sums = query(filter, TIEOUT_VIEW)
                .totals(
                        "sum(a.contract)",
                        "sum(a.invoiced)",
                        "sum(a.received)",
                        positive("a.invoiced", "a.received"),
                        positive("a.received", "a.invoiced"),
                        positive("a.invoiced", "a.contract"),
                        "sum(case when a.received > a.contract and a.received > a.invoiced then"
                                + " case when a.contract > a.invoiced then a.received - a.contract"
                                + " else a.received - a.invoiced end else 0 end)");
        return new TieOutTotals(
                Money.ofSum(sums[0]),
                Money.ofSum(sums[1]),
                Money.ofSum(sums[2]),
                Money.ofSum(sums[3]),
                Money.ofSum(sums[4]),
                Money.ofSum(sums[5]),
                Money.ofSum(sums[6]));
    }

    /** Every row of the whole result. */
    @Requires(TIEOUT_EXPORT)
    public void export(TieOutFilter filter, Consumer<TieOutRow> consumer) {
        Map<Long, String> names = new HashMap<>();
        query(filter, TIEOUT_EXPORT)
                .forEach(
                        TieOutRow::projectId,
                        row -> consumer.accept(row.named(names.computeIfAbsent(row.customerId(), this::customer))));
    }

    /** How one project ties out. */
    @Requires(TIEOUT_VIEW)
    public TieOutRow of(long projectId) {
        TieOutRow row = find(projectId);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    /** How one project ties out; null unless it is approved and reached. */
    @Requires(TIEOUT_VIEW)
    public TieOutRow find(long projectId) {
        return query(TieOutFilter.NONE, TIEOUT_VIEW)
                .where("a.id = :id", "id", projectId)
                .rows(ListRequest.firstRows(1))
                .stream()
                .findFirst()
                .map(row -> row.named(customer(row.customerId())))
                .orElse(null);
    }

    private ListQuery<TieOutRow> query(TieOutFilter filter, String permission) {
        ListQuery<TieOutRow> query = ListQuery.of(em, TieOutRow.class, SELECT, "ProjectAccount a", "a.id")
                .search(filter.text(), "a.search.text like :text", FullText.in("finance_account_view", "id"))
                .where("a.customerId = :customer", "customer", filter.customerId())
                .where("a.departmentId = :department", "department", filter.departmentId())
                .where("a.managerId = :manager", "manager", filter.managerId())
                .where("a.stage = :stage", "stage", filter.stage())
                .sortable(SORTABLE)
                .orderedBy("a.number desc");
        if (filter.finding() != null) {
            query.where(filter.finding().condition());
        }
        return projects.restrict(query, access.scope(permission), "a.id");
    }

    private static String positive(String minuend, String subtrahend) {
        return "sum(case when " + minuend + " > " + subtrahend + " then " + minuend + " - " + subtrahend
                + " else 0 end)";
    }

    private String customer(long id) {
        return customers.names(List.of(id)).getOrDefault(id, "");
    }
}
