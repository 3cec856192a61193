package org.xiaoguan.finance.collection;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.finance.receipt.ReceiptFilter;
import org.xiaoguan.finance.receipt.ReceiptQueries;

/** Sums receipts up by project, customer, handler and month. */
@Stateless
public class CollectionService {
    private static final int MOST = 1000;

    @Inject
    ReceiptQueries queries;

    @Inject
    Customers customers;

    @Inject
    People people;

    /** The greatest amount first; months in their order. At most 1,000 rows. */
    @Requires(RECEIPT_VIEW)
    public List<CollectionRow> receipts(CollectionBy by, ReceiptFilter filter) {
        List<Object[]> groups = queries.of(filter, RECEIPT_VIEW).groups(by.keys(), "sum(r.amount), count(r.id)", MOST);
        Comparator<CollectionRow> order = by == CollectionBy.MONTH
                ? Comparator.comparing(CollectionRow::label)
                : Comparator.comparing(CollectionRow::amount).reversed();
        return groups.stream().map(rowsBy(by, groups)).sorted(order).toList();
    }

    private Function<Object[], CollectionRow> rowsBy(CollectionBy by, List<Object[]> groups) {
        return switch (by) {
            case PROJECT -> group -> row(group, group[1] + " " + group[2], "project=" + group[0]);
            case CUSTOMER -> named(customers.names(ids(groups)), "customer=");
            case HANDLER -> named(people.names(ids(groups)), "handler=");
            case MONTH -> CollectionService::month;
        };
    }

    private static Function<Object[], CollectionRow> named(Map<Long, String> names, String parameter) {
        return group -> row(group, names.getOrDefault((Long) group[0], ""), parameter + group[0]);
    }

    private static CollectionRow month(Object[] group) {
        YearMonth month = YearMonth.of(((Number) group[0]).intValue(), ((Number) group[1]).intValue());
        return row(group, month.toString(), "from=" + month.atDay(1) + "&to=" + month.atEndOfMonth());
    }

    private static CollectionRow row(Object[] group, String label, String query) {
        BigDecimal amount = (BigDecimal) group[group.length - 2];
        return new CollectionRow(label, query, amount, (Long) group[group.length - 1]);
    }

    private static List<Long> ids(List<Object[]> groups) {
        return groups.stream().map(group -> (Long) group[0]).toList();
    }
}
