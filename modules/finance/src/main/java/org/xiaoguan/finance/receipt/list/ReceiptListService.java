package org.xiaoguan.finance.receipt.list;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_EXPORT;
import static org.xiaoguan.finance.FinancePermissions.RECEIPT_PRINT;
import static org.xiaoguan.finance.FinancePermissions.RECEIPT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Finds receipts, with the total of the whole result. */
@Stateless
public class ReceiptListService {
    @Inject
    ReceiptQueries queries;

    @Inject
    Customers customers;

    @Inject
    People people;

    @Requires(RECEIPT_VIEW)
    public ListResult<ReceiptRow> list(ReceiptFilter filter, ListRequest request) {
        ListResult<ReceiptRow> found = queries.of(filter, RECEIPT_VIEW).page(request);
        return new ListResult<>(named(found.rows()), found.count());
    }

    /** What moved the money of a customer, on its time line. */
    @Requires(RECEIPT_VIEW)
    public List<CustomerEvent> events(long customerId, EventMoment before, int most) {
        return queries
                .of(ReceiptFilter.ofCustomer(customerId), RECEIPT_VIEW)
                .where(
                        "r.receivedOn <= :before and (r.receivedOn < :before or r.id < :last)",
                        Map.of("before", before.day(), "last", before.idOnDay()))
                .rows(ListRequest.firstRows(most))
                .stream()
                .map(ReceiptRow::event)
                .toList();
    }

    /** Total of everything that the filter finds. */
    @Requires(RECEIPT_VIEW)
    public BigDecimal total(ReceiptFilter filter) {
        return Money.ofSum(queries.of(filter, RECEIPT_VIEW).totals("sum(r.amount)")[0]);
    }

    /** Everything that moved the money of one project, the latest first. */
    @Requires(RECEIPT_VIEW)
    public List<ReceiptRow> ofProject(long projectId) {
        return ofProject(projectId, RECEIPT_VIEW);
    }

    /** The same for a print, as far as printing reaches. */
    @Requires(RECEIPT_PRINT)
    public List<ReceiptRow> printedOfProject(long projectId) {
        return ofProject(projectId, RECEIPT_PRINT);
    }

    private List<ReceiptRow> ofProject(long projectId, String permission) {
        List<ReceiptRow> rows = new ArrayList<>();
        queries.of(ReceiptFilter.ofProject(projectId), permission).forEach(ReceiptRow::id, rows::add);
        rows.sort(Comparator.comparing(ReceiptRow::receivedOn)
                .thenComparing(ReceiptRow::id)
                .reversed());
        return named(rows);
    }

    /** Those who handled receipts, for filters. */
    @Requires(RECEIPT_VIEW)
    public List<Option> handlers() {
        return people.names(queries.handlers()).entrySet().stream()
                .map(named -> new Option(named.getKey(), named.getValue()))
                .sorted(Comparator.comparing(option -> SearchText.pinyin(option.label())))
                .toList();
    }

    /** The customer, for a filter that was set elsewhere; empty when no receipt of it is seen. */
    @Requires(RECEIPT_VIEW)
    public List<Option> customer(long customerId) {
        return queries
                .of(ReceiptFilter.ofCustomer(customerId), RECEIPT_VIEW)
                .groups("p.customerId", "count(r.id)", 1)
                .stream()
                .map(group -> new Option(customerId, customerName(customerId)))
                .toList();
    }

    /** The project, for a filter that was set elsewhere; empty when no receipt of it is seen. */
    @Requires(RECEIPT_VIEW)
    public List<Option> project(long projectId) {
        return queries
                .of(ReceiptFilter.ofProject(projectId), RECEIPT_VIEW)
                .groups("p.id, p.number", "count(r.id)", 1)
                .stream()
                .map(group -> new Option((Long) group[0], (String) group[1]))
                .toList();
    }

    /** Every row of the whole result. */
    @Requires(RECEIPT_EXPORT)
    public void export(ReceiptFilter filter, Consumer<ReceiptRow> consumer) {
        Map<Long, String> customerNames = new HashMap<>();
        Map<Long, String> handlerNames = new HashMap<>();
        queries.of(filter, RECEIPT_EXPORT)
                .forEach(
                        ReceiptRow::id,
                        row -> consumer.accept(row.named(
                                customerNames.computeIfAbsent(row.customerId(), this::customerName),
                                handlerNames.computeIfAbsent(row.handlerId(), people::name))));
    }

    private String customerName(long id) {
        return customers.names(List.of(id)).getOrDefault(id, "");
    }

    private List<ReceiptRow> named(List<ReceiptRow> rows) {
        Map<Long, String> customerNames = customers.names(
                rows.stream().map(ReceiptRow::customerId).distinct().toList());
        Map<Long, String> handlerNames =
                people.names(rows.stream().map(ReceiptRow::handlerId).distinct().toList());
        return rows.stream()
                .map(row -> row.named(
                        customerNames.getOrDefault(row.customerId(), ""),
                        handlerNames.getOrDefault(row.handlerId(), "")))
                .toList();
    }
}
