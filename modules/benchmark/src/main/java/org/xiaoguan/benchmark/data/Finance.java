package org.xiaoguan.benchmark.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.Tax;

/** Receipts and invoices of a project. */
final class Finance {
    private static final List<String> METHODS = List.of("TRANSFER", "TRANSFER", "ACCEPTANCE_BILL", "CASH");
    private static final int TAX_RATE = 13;
    private static final int FIRST_VERSION = 4;

    private final Rows rows;
    private final Size size;
    private final Projects projects;
    private final Person accountant;
    private final int approved;
    private final Random random;
    private final Rows.Ids receiptIds;
    private final Rows.Ids invoiceIds;
    private final Table receipts;
    private final Table invoices;

    private List<BigDecimal> received = List.of();
    private List<BigDecimal> invoiced = List.of();

    Finance(Generator.Scene scene, Projects projects, Person accountant, int approved) throws SQLException {
        rows = scene.rows();
        size = scene.size();
        this.projects = projects;
        this.accountant = accountant;
        this.approved = approved;
        random = scene.random(5);
        receiptIds = rows.ids("finance_receipt");
        invoiceIds = rows.ids("finance_invoice");
        receipts = rows.table(
                        "finance_receipt",
                        "id version number kind project_id amount received_on method handler_id payer is_advance beyond"
                                + " entered_by entered_at search_text search_grams")
                .audited("finance.receipt");
        invoices = rows.table(
                        "finance_invoice",
                        "id version kind medium code number project_id issued_on tax_rate leading_amount gross net tax"
                                + " title content red_gross red_net entered_by entered_at search_text search_grams")
                .audited("finance.invoice");
    }

    /** Plans for an approved project, the {@code index}-th of them: what is closed is paid, but for some. */
    void plan(Deal deal, int index) {
        BigDecimal contract = deal.price();
        boolean paid = deal.closed() && index % 12 != 0;
        BigDecimal in = paid ? contract : part(contract, 30 + random.nextInt(60));
        BigDecimal out = deal.closed() ? contract : part(contract, 40 + random.nextInt(50));
        received = split(in, Share.of(size.receipts(), index, approved));
        invoiced = split(out, Share.of(size.invoices(), index, approved));
        deal.version += received.size() + invoiced.size();
        deal.received = Money.sum(received);
        deal.invoiced = Money.sum(invoiced);
    }

    private static BigDecimal part(BigDecimal amount, int percent) {
        return amount.multiply(BigDecimal.valueOf(percent, 2)).setScale(Money.SCALE, RoundingMode.DOWN);
    }

    private List<BigDecimal> split(BigDecimal amount, int parts) {
        if (parts == 0) {
            return List.of();
        }
        return Money.allocate(
                amount,
                IntStream.range(0, parts)
                        .mapToObj(i -> BigDecimal.valueOf(1L + random.nextInt(4)))
                        .toList());
    }

    void write(Deal deal) throws SQLException {
        BigDecimal before = Money.ZERO;
        int version = FIRST_VERSION;
        for (int i = 0; i < received.size(); i++) {
            BigDecimal after = before.add(received.get(i));
            Moment moment = writeReceipt(deal, received.get(i), 5 + i * 45);
            projects.change(deal, moment, version++, "received", before, after);
            before = after;
        }
        before = Money.ZERO;
        for (int i = 0; i < invoiced.size(); i++) {
            BigDecimal after = before.add(invoiced.get(i));
            Moment moment = writeInvoice(deal, invoiced.get(i), 35 + i * 60);
            projects.change(deal, moment, version++, "invoiced", before, after);
            before = after;
        }
    }

    private Moment writeReceipt(Deal deal, BigDecimal amount, int days) throws SQLException {
        LocalDate day = deal.day(days);
        Moment moment = Moment.of(day, (int) (deal.id * 41) + days, accountant);
        String number = rows.next("SK-" + day.toString().replace("-", "").substring(0, 6) + "-", 4);
        SearchWords words = SearchWords.of(number, deal.customer.name());
        receipts.add(
                moment,
                receiptIds.next(),
                1,
                number,
                "RECEIPT",
                deal.id,
                amount,
                day,
                METHODS.get((int) (receiptIds.last() % METHODS.size())),
                deal.customer.owner().staffId(),
                deal.customer.name(),
                false,
                Money.ZERO,
                accountant.staffId(),
                moment.at(),
                words.getText(),
                words.getGrams());
        projects.remember(
                deal,
                moment,
                "receipt.event.receipt",
                "s" + number + "\u001fn" + amount.toPlainString(),
                "/finance/receipt/view?id=" + receiptIds.last());
        return moment;
    }

    private Moment writeInvoice(Deal deal, BigDecimal gross, int days) throws SQLException {
        LocalDate day = deal.day(days);
        Moment moment = Moment.of(day, (int) (deal.id * 43) + days, accountant);
        String number = "2643%016d".formatted(invoiceIds.next());
        BigDecimal net = Tax.net(gross, TAX_RATE);
        SearchWords words = SearchWords.of(number, "", deal.customer.name());
        invoices.add(
                moment,
                invoiceIds.last(),
                1,
                "SPECIAL",
                "ELECTRONIC",
                "",
                number,
                deal.id,
                day,
                TAX_RATE,
                "GROSS",
                gross,
                net,
                gross.subtract(net),
                deal.customer.name(),
                "建筑材料",
                Money.ZERO,
                Money.ZERO,
                accountant.staffId(),
                moment.at(),
                words.getText(),
                words.getGrams());
        projects.remember(
                deal,
                moment,
                "invoice.event.issued",
                "s" + number + "\u001fn" + gross.toPlainString(),
                "/finance/invoice/view?id=" + invoiceIds.last());
        return moment;
    }
}
