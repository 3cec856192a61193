package org.xiaoguan.projects.fee;

import static org.xiaoguan.projects.ProjectsPermissions.FEE_EXPORT;
import static org.xiaoguan.projects.ProjectsPermissions.FEE_PRINT;
import static org.xiaoguan.projects.ProjectsPermissions.FEE_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.document.DocumentAccess;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Finds fees, with the totals of the whole result and by group. */
@Stateless
public class FeeListService {
    private static final String ROW = "new org.xiaoguan.projects.fee.FeeRow(f.id, f.version, f.number, f.kind,"
            + " f.paidOn, f.payee, f.purpose, f.amount, f.invoice, f.taxRate, f.invoiceNumber, f.note,"
            + " r.id, r.number, f.reversed, p.id, p.number, p.facts.name)";
    private static final String SUM = "sum(f.amount)";
    private static final String SUM_WITHOUT_INVOICE =
            "sum(case when f.invoice = org.xiaoguan.projects.fee.FeeInvoice.NONE then f.amount else 0 end)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    DocumentAccess documents;

    @Requires(FEE_VIEW)
    public ListResult<FeeRow> list(FeeFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    /** Totals of everything that the filter finds. */
    @Requires(FEE_VIEW)
    public FeeTotals totals(FeeFilter filter) {
        Object[] sums = query(filter).totals(SUM, SUM_WITHOUT_INVOICE);
        return totals(sums, 0);
    }

    /** The totals by project, payee or kind, the greatest first, or by month, the latest first. */
    @Requires(FEE_VIEW)
    public List<FeeGroup> statistics(FeeFilter filter, FeeGrouping grouping) {
        return query(filter)
                .groups(grouping.path(), SUM + ", " + SUM_WITHOUT_INVOICE + ", count(f.id)", Integer.MAX_VALUE)
                .stream()
                .map(row -> new FeeGroup(
                        String.valueOf(row[0]),
                        grouping == FeeGrouping.PROJECT ? (Long) row[1] : null,
                        totals(row, row.length - 3)))
                .sorted(grouping.order())
                .toList();
    }

    private static FeeTotals totals(Object[] row, int from) {
        return new FeeTotals(((Number) row[from + 2]).longValue(), Money.ofSum(row[from]), Money.ofSum(row[from + 1]));
    }

    @Requires(FEE_EXPORT)
    public void export(FeeFilter filter, Consumer<FeeRow> consumer) {
        projects.restrict(query(filter), FEE_EXPORT, "p").forEach(FeeRow::id, consumer);
    }

    @Requires(FEE_VIEW)
    public FeeRow view(long id) {
        return row(id, FEE_VIEW);
    }

    /** The counter entry that takes the fee back; null without one. */
    @Requires(FEE_VIEW)
    public FeeRow counter(long id) {
        documents.reached(Fee.class, id, FEE_VIEW);
        return query(new FeeFilter(null, null, null, null, null, null, null, Scope.ALL))
                .where("r.id = :reversed", "reversed", id)
                .rows(ListRequest.firstRows(1))
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** What is printed of a fee. */
    @Requires(FEE_PRINT)
    public FeeRow print(long id) {
        return row(id, FEE_PRINT);
    }

    private FeeRow row(long id, String permission) {
        documents.reached(Fee.class, id, permission);
        return query(new FeeFilter(null, null, null, null, null, null, null, Scope.ALL))
                .where("f.id = :id", "id", id)
                .rows(ListRequest.firstRows(1))
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private ListQuery<FeeRow> query(FeeFilter filter) {
        ListQuery<FeeRow> query = ListQuery.of(
                        em, FeeRow.class, ROW, "Fee f join f.project p left join f.reverses r", "f.id")
                .search(
                        filter.text(),
                        "f.search.text like :text or p.search.text like :text",
                        FullText.inBoth("projects_fee", "projects_project", "project_id"))
                .where("p.id = :project", "project", filter.projectId())
                .where("f.kind = :kind", "kind", filter.kind())
                .where("f.payee = :payee", "payee", filter.payee())
                .where("f.invoice = :invoice", "invoice", filter.invoice())
                .where("f.paidOn >= :from", "from", filter.from())
                .where("f.paidOn <= :to", "to", filter.to())
                .sortable(Map.of("number", "f.number", "paidOn", "f.paidOn", "payee", "f.payee", "amount", "f.amount"));
        ProjectAccess.restrict(query, filter.within(), "p");
        return projects.restrict(query, FEE_VIEW, "p");
    }
}
