package org.xiaoguan.finance.invoice.list;

import static org.xiaoguan.finance.FinancePermissions.INVOICE_EXPORT;
import static org.xiaoguan.finance.FinancePermissions.INVOICE_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Finds invoices, with the totals of the whole result. */
@Stateless
public class InvoiceListService {
    private static final String SELECT =
            "new org.xiaoguan.finance.invoice.list.InvoiceRow(i.id, i.kind, i.medium, i.code,"
                    + " i.number, p.id, p.number, p.name, p.customerId, i.issuedOn, i.taxRate, i.gross, i.net, i.tax, i.title,"
                    + " i.redOfId, i.redGross)";

    private static final Map<String, String> SORTABLE = Map.of(
            "number", "i.number",
            "project", "i.projectId",
            "issuedOn", "i.issuedOn",
            "kind", "i.kind",
            "taxRate", "i.taxRate",
            "gross", "i.gross",
            "net", "i.net",
            "title", "i.title");

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Projects projects;

    @Inject
    Customers customers;

    @Requires(INVOICE_VIEW)
    public ListResult<InvoiceRow> list(InvoiceFilter filter, ListRequest request) {
        ListResult<InvoiceRow> found = query(filter, INVOICE_VIEW).page(request);
        return new ListResult<>(named(found.rows()), found.count());
    }

    /** The invoices of a customer, on its time line. */
    @Requires(INVOICE_VIEW)
    public List<CustomerEvent> events(long customerId, EventMoment before, int most) {
        return query(InvoiceFilter.ofCustomer(customerId), INVOICE_VIEW)
                .where(
                        "i.issuedOn <= :before and (i.issuedOn < :before or i.id < :last)",
                        Map.of("before", before.day(), "last", before.idOnDay()))
                .rows(ListRequest.firstRows(most))
                .stream()
                .map(InvoiceRow::event)
                .toList();
    }

    /** Totals of everything that the filter finds. */
    @Requires(INVOICE_VIEW)
    public InvoiceTotals totals(InvoiceFilter filter) {
        Object[] sums = query(filter, INVOICE_VIEW).totals("sum(i.gross)", "sum(i.net)", "sum(i.tax)");
        return new InvoiceTotals(Money.ofSum(sums[0]), Money.ofSum(sums[1]), Money.ofSum(sums[2]));
    }

    /** All invoices of one project, the latest first. */
    @Requires(INVOICE_VIEW)
    public List<InvoiceRow> ofProject(long projectId) {
        List<InvoiceRow> rows = new ArrayList<>();
        query(InvoiceFilter.ofProject(projectId), INVOICE_VIEW).forEach(InvoiceRow::id, rows::add);
        rows.sort(Comparator.comparing(InvoiceRow::issuedOn)
                .thenComparing(InvoiceRow::id)
                .reversed());
        return rows;
    }

    /** The customer, for a filter that was set elsewhere; empty when no invoice of it is seen. */
    @Requires(INVOICE_VIEW)
    public List<Option> customer(long customerId) {
        return query(InvoiceFilter.ofCustomer(customerId), INVOICE_VIEW)
                .groups("p.customerId", "count(i.id)", 1)
                .stream()
                .map(group -> new Option(customerId, customerName(customerId)))
                .toList();
    }

    /** The project, for a filter that was set elsewhere; empty when no invoice of it is seen. */
    @Requires(INVOICE_VIEW)
    public List<Option> project(long projectId) {
        return query(InvoiceFilter.ofProject(projectId), INVOICE_VIEW)
                .groups("p.id, p.number", "count(i.id)", 1)
                .stream()
                .map(group -> new Option((Long) group[0], (String) group[1]))
                .toList();
    }

    /** Every row of the whole result. */
    @Requires(INVOICE_EXPORT)
    public void export(InvoiceFilter filter, Consumer<InvoiceRow> consumer) {
        Map<Long, String> names = new HashMap<>();
        query(filter, INVOICE_EXPORT)
                .forEach(
                        InvoiceRow::id,
                        row -> consumer.accept(row.named(names.computeIfAbsent(row.customerId(), this::customerName))));
    }

    private ListQuery<InvoiceRow> query(InvoiceFilter filter, String permission) {
        ListQuery<InvoiceRow> query = ListQuery.of(
                        em, InvoiceRow.class, SELECT, "Invoice i join ProjectAccount p on p.id = i.projectId", "i.id")
                .search(
                        filter.text(),
                        "i.search.text like :text or p.search.text like :text",
                        FullText.inBoth("finance_invoice", "finance_account_view", "project_id"))
                .where("i.projectId = :project", "project", filter.projectId())
                .where("p.customerId = :customer", "customer", filter.customerId())
                .where("i.kind = :kind", "kind", filter.kind())
                .where("i.medium = :medium", "medium", filter.medium())
                .where("i.taxRate = :rate", "rate", filter.taxRate())
                .where("i.issuedOn >= :from", "from", filter.from())
                .where("i.issuedOn <= :to", "to", filter.to())
                .where("i.gross >= :amountFrom", "amountFrom", filter.amountFrom())
                .where("i.gross <= :amountTo", "amountTo", filter.amountTo())
                .sortable(SORTABLE)
                .orderedBy("i.issuedOn desc");
        if (filter.red() != null) {
            query.where(filter.red() ? "i.redOfId is not null" : "i.redOfId is null");
        }
        projects.restrict(query, filter.within(), "i.projectId");
        return projects.restrict(query, access.scope(permission), "i.projectId");
    }

    private List<InvoiceRow> named(List<InvoiceRow> rows) {
        Map<Long, String> names = customers.names(
                rows.stream().map(InvoiceRow::customerId).distinct().toList());
        return rows.stream()
                .map(row -> row.named(names.getOrDefault(row.customerId(), "")))
                .toList();
    }

    private String customerName(long id) {
        return customers.names(List.of(id)).getOrDefault(id, "");
    }
}
