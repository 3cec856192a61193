package org.xiaoguan.finance.collection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.receipt.ReceiptMethod;
import org.xiaoguan.finance.receipt.list.ReceiptFilters;
import org.xiaoguan.finance.receipt.list.ReceiptListService;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;

/** Receipts summed up by project, customer, handler or month. */
@Named
@RequestScoped
public class CollectionPage {
    @Inject
    ListAddress address;

    @Inject
    CollectionService collections;

    @Inject
    ReceiptListService receipts;

    @Inject
    CurrentUser user;

    private CollectionBy by;
    private List<CollectionRow> rows;
    private BigDecimal total;
    private List<Option> handlers;

    @PostConstruct
    void read() {
        by = CollectionBy.of(address);
        rows = collections.receipts(by, ReceiptFilters.of(address));
        total = Money.sum(rows.stream().map(CollectionRow::amount).toList());
        handlers = receipts.handlers();
    }

    /** What the rows are, as the address names it. */
    public String getTab() {
        return by.name();
    }

    public CollectionBy[] getWays() {
        return CollectionBy.values();
    }

    /** The rows of the present page. */
    public List<CollectionRow> getRows() {
        int first = Math.min(address.request().first(), rows.size());
        return rows.subList(first, Math.min(first + address.size(), rows.size()));
    }

    /** All rows there are. */
    public long getCount() {
        return rows.size();
    }

    /** How much of the whole the row is, as a fraction; null without a whole. */
    public BigDecimal share(CollectionRow row) {
        return total.signum() == 0 ? null : row.amount().divide(total, 4, RoundingMode.HALF_UP);
    }

    public BigDecimal getTotal() {
        return total;
    }

    /** All entries of all rows. */
    public long getEntries() {
        return rows.stream().mapToLong(CollectionRow::count).sum();
    }

    /** The list of receipts that a row sums up: the row's own parameters over those of the address. */
    public String list(CollectionRow row) {
        Map<String, String> parameters = ReceiptFilters.parameters(address);
        parameters.putAll(row.parameters());
        return "/finance/receipt/list?"
                + parameters.entrySet().stream()
                        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    public ReceiptMethod[] getMethods() {
        return ReceiptMethod.values();
    }

    public boolean isExporting() {
        return user.may(FinancePermissions.RECEIPT_EXPORT);
    }

    public List<Option> getHandlers() {
        return handlers;
    }
}
