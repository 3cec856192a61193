package org.xiaoguan.finance.statistics;

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
public class StatisticsService {
    @Inject
    ReceiptQueries queries;

    @Inject
    Customers customers;

    @Inject
    People people;

    /** The greatest amount first; months in their order. */
    @Requires(RECEIPT_VIEW)
    public List<StatisticsRow> receipts(StatisticsBy by, ReceiptFilter filter) {
        List<Object[]> groups = queries.of(filter, RECEIPT_VIEW).groups(by.keys(), "sum(r.amount)");
        Comparator<StatisticsRow> order = by == StatisticsBy.MONTH
                ? Comparator.comparing(StatisticsRow::label)
                : Comparator.comparing(StatisticsRow::amount).reversed();
        return groups.stream().map(rowsBy(by, groups)).sorted(order).toList();
    }

    private Function<Object[], StatisticsRow> rowsBy(StatisticsBy by, List<Object[]> groups) {
        return switch (by) {
            case PROJECT -> group -> row(group, group[1] + " " + group[2], "project=" + group[0]);
            case CUSTOMER -> named(customers.names(ids(groups)), "customer=");
            case HANDLER -> named(people.names(ids(groups)), "handler=");
            case MONTH -> StatisticsService::month;
        };
    }

    private static Function<Object[], StatisticsRow> named(Map<Long, String> names, String parameter) {
        return group -> row(group, names.getOrDefault((Long) group[0], ""), parameter + group[0]);
    }

    private static StatisticsRow month(Object[] group) {
        YearMonth month = YearMonth.of(((Number) group[0]).intValue(), ((Number) group[1]).intValue());
        return row(group, month.toString(), "from=" + month.atDay(1) + "&to=" + month.atEndOfMonth());
    }

    private static StatisticsRow row(Object[] group, String label, String query) {
        BigDecimal amount = (BigDecimal) group[group.length - 2];
        return new StatisticsRow(label, query, amount, (Long) group[group.length - 1]);
    }

    private static List<Long> ids(List<Object[]> groups) {
        return groups.stream().map(group -> (Long) group[0]).toList();
    }
}
