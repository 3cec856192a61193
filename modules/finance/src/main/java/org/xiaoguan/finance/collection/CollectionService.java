package org.xiaoguan.finance.collection;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_EXPORT;
import static org.xiaoguan.finance.FinancePermissions.RECEIPT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.finance.receipt.list.ReceiptFilter;
import org.xiaoguan.finance.receipt.list.ReceiptQueries;

/** Sums receipts up by project, customer, handler and month. */
@Stateless
public class CollectionService {
    @Inject
    ReceiptQueries queries;

    @Inject
    Customers customers;

    @Inject
    People people;

    /** All of them, so that their sum is the whole: the greatest amount first, months the latest first. */
    @Requires(RECEIPT_VIEW)
    public List<CollectionRow> receipts(CollectionBy by, ReceiptFilter filter) {
        return receipts(by, filter, RECEIPT_VIEW);
    }

    /** The same for a file, as far as exporting reaches. */
    @Requires(RECEIPT_EXPORT)
    public void export(CollectionBy by, ReceiptFilter filter, Consumer<CollectionRow> consumer) {
        receipts(by, filter, RECEIPT_EXPORT).forEach(consumer);
    }

    private List<CollectionRow> receipts(CollectionBy by, ReceiptFilter filter, String permission) {
        List<Object[]> groups =
                queries.of(filter, permission).groups(by.keys(), "sum(r.amount), count(r.id)", Integer.MAX_VALUE);
        Comparator<CollectionRow> order = by == CollectionBy.MONTH
                ? Comparator.comparing(CollectionRow::label).reversed()
                : Comparator.comparing(CollectionRow::amount).reversed();
        return groups.stream().map(rowsBy(by, filter, groups)).sorted(order).toList();
    }

    private Function<Object[], CollectionRow> rowsBy(CollectionBy by, ReceiptFilter filter, List<Object[]> groups) {
        return switch (by) {
            case PROJECT -> group -> row(group, group[1] + " " + group[2], Map.of("project", "" + group[0]));
            case CUSTOMER -> named(customers.names(ids(groups)), "customer");
            case HANDLER -> named(people.names(ids(groups)), "handler");
            case MONTH -> group -> month(group, filter);
        };
    }

    private static Function<Object[], CollectionRow> named(Map<Long, String> names, String parameter) {
        return group -> row(group, names.getOrDefault((Long) group[0], ""), Map.of(parameter, "" + group[0]));
    }

    /** A month, or what of it lies within the filter. */
    private static CollectionRow month(Object[] group, ReceiptFilter filter) {
        YearMonth month = YearMonth.of(((Number) group[0]).intValue(), ((Number) group[1]).intValue());
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        if (filter.from() != null && filter.from().isAfter(from)) {
            from = filter.from();
        }
        if (filter.to() != null && filter.to().isBefore(to)) {
            to = filter.to();
        }
        return row(group, month.toString(), Map.of("from", from.toString(), "to", to.toString()));
    }

    private static CollectionRow row(Object[] group, String label, Map<String, String> parameters) {
        BigDecimal amount = (BigDecimal) group[group.length - 2];
        return new CollectionRow(label, parameters, amount, (Long) group[group.length - 1]);
    }

    private static List<Long> ids(List<Object[]> groups) {
        return groups.stream().map(group -> (Long) group[0]).toList();
    }
}
