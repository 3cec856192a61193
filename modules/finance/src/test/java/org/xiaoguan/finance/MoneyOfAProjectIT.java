package org.xiaoguan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.finance.Figures.amount;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.finance.collection.CollectionBy;
import org.xiaoguan.finance.collection.CollectionRow;
import org.xiaoguan.finance.collection.CollectionService;
import org.xiaoguan.finance.invoice.InvoiceForm;
import org.xiaoguan.finance.invoice.InvoiceService;
import org.xiaoguan.finance.invoice.LeadingAmount;
import org.xiaoguan.finance.invoice.list.InvoiceFilter;
import org.xiaoguan.finance.invoice.list.InvoiceListService;
import org.xiaoguan.finance.invoice.list.InvoiceRow;
import org.xiaoguan.finance.receipt.ReceiptForm;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.finance.receipt.list.ReceiptFilter;
import org.xiaoguan.finance.receipt.list.ReceiptListService;
import org.xiaoguan.finance.receipt.list.ReceiptRow;
import org.xiaoguan.finance.receiptrecord.ReceiptRecord;
import org.xiaoguan.finance.receiptrecord.ReceiptRecordService;
import org.xiaoguan.finance.refund.RefundService;
import org.xiaoguan.finance.reversal.ReversalService;
import org.xiaoguan.finance.tieout.Finding;
import org.xiaoguan.finance.tieout.TieOutFilter;
import org.xiaoguan.finance.tieout.TieOutRow;
import org.xiaoguan.finance.tieout.TieOutService;
import org.xiaoguan.shared.list.ListRequest;

/** Receipts, refunds, invoices and the tie-out of a project, through the services on the real database. */
@ExtendWith(ArquillianExtension.class)
class MoneyOfAProjectIT {
    @Inject
    OpenProjects openProjects;

    @Inject
    ReceiptService receipts;

    @Inject
    ReceiptListService receiptList;

    @Inject
    ReceiptRecordService records;

    @Inject
    ReversalService reversals;

    @Inject
    RefundService refunds;

    @Inject
    InvoiceService invoices;

    @Inject
    InvoiceListService invoiceList;

    @Inject
    TieOutService tieOut;

    @Inject
    CollectionService collections;

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    private <T> T as(Callable<T> work) {
        return openProjects.asSystem(work);
    }

    private TieOutRow tiedOut(OpenProjects.Open project) {
        return as(() -> tieOut.of(project.projectId()));
    }

    @Test
    void theExampleOfTheTieOut() {
        OpenProjects.Open project = openProjects.open("100000");
        as(() -> receipts.create(Typed.receipt(project, amount("30000")), null));
        assertThat(tiedOut(project).getAdvance()).isEqualTo(amount("30000"));
        as(() -> invoices.create(Typed.invoice(project, amount("60000")), null));
        TieOutRow row = tiedOut(project);
        assertThat(row.getReceivable()).isEqualTo(amount("30000"));
        assertThat(row.getAdvance()).isEqualTo(amount("0"));
        assertThat(row.getOwed()).isEqualTo(amount("70000"));
        assertThat(row.isClean()).isTrue();
    }

    @Test
    void theExampleOfTheReturn() {
        OpenProjects.Open project = openProjects.open("100000");
        long blue = as(() -> invoices.create(Typed.invoice(project, amount("100000")), null));
        as(() -> receipts.create(Typed.receipt(project, amount("95000")), null));
        openProjects.change(project.projectId(), "-10000");
        assertThat(tiedOut(project).getRedInvoiceDue()).isEqualTo(amount("10000"));
        assertRefused(() -> receipts.create(Typed.receipt(project, amount("0.01")), null), "project.receipt.most");
        assertRefused(() -> receipts.create(Typed.advance(project, amount("1")), null), "receipt.stopped");
        assertRefused(() -> invoices.create(Typed.invoice(project, amount("0.01")), null), "project.invoice.most");
        assertRefused(() -> refunds.create(Typed.refund(project, amount("5000")), null), "project.refund.most");
        as(() -> invoices.takeBack(blue, Typed.red(project, amount("10000")), null));
        assertThat(tiedOut(project).getRefundDue()).isEqualTo(amount("5000"));
        assertRefused(() -> refunds.create(Typed.refund(project, amount("5000.01")), null), "project.refund.most");
        long refund = as(() -> refunds.create(Typed.refund(project, amount("5000")), null));
        assertThat(tiedOut(project).isClean()).isTrue();
        as(() -> reversals.reverse(refund, Typed.reversal(project.signedOn()), null));
        assertThat(tiedOut(project).getRefundDue()).isEqualTo(amount("5000"));
    }

    @Test
    void moreThanIsOwedOnlyAsAnAdvance() {
        OpenProjects.Open project = openProjects.open("1000");
        assertRefused(
                () -> receipts.create(Typed.receipt(project, amount("1000.01")), null),
                "amount: project.receipt.most[1000.00, 1000.00, 0.00]");
        long id = as(() -> receipts.create(Typed.advance(project, amount("1000.01")), null));
        assertThat(as(() -> receipts.view(id)).receipt().getBeyond()).isEqualTo(amount("0.01"));
        as(() -> receipts.create(Typed.advance(project, amount("5")), null));
        assertThat(tiedOut(project).getRefundDue()).isEqualTo(amount("5.01"));
    }

    @Test
    void aReceiptIsTakenBackOnceAndStaysInTheList() {
        OpenProjects.Open project = openProjects.open("1000");
        long id = as(() -> receipts.create(Typed.receipt(project, amount("400")), null));
        long counter = as(() -> reversals.reverse(id, Typed.reversal(project.signedOn()), null));
        assertRefused(() -> reversals.reverse(id, Typed.reversal(project.signedOn()), null), "reversal.done");
        assertRefused(
                () -> reversals.reverse(counter, Typed.reversal(project.signedOn()), null), "reversal.not-original");
        ReceiptFilter filter = ReceiptFilter.ofProject(project.projectId());
        assertThat(as(() -> receiptList.list(filter, ListRequest.firstRows(20)).rows()))
                .extracting(ReceiptRow::amount)
                .containsExactly(amount("-400"), amount("400"));
        assertThat(as(() -> receiptList.total(filter))).isEqualTo(amount("0"));
        assertThat(as(() -> receipts.view(id)).reversedBy().id()).isEqualTo(counter);
        assertThat(tiedOut(project).received()).isEqualTo(amount("0"));
    }

    @Test
    void aFormSentTwiceMakesOneReceipt() {
        OpenProjects.Open project = openProjects.open("1000");
        String key = UUID.randomUUID().toString();
        long first = as(() -> receipts.create(Typed.receipt(project, amount("400")), key));
        long second = as(() -> receipts.create(Typed.receipt(project, amount("400")), key));
        assertThat(second).isEqualTo(first);
        assertThat(tiedOut(project).received()).isEqualTo(amount("400"));
    }

    @Test
    void anInvoiceNumberIsEnteredOnce() {
        OpenProjects.Open project = openProjects.open("1000");
        InvoiceForm form = Typed.invoice(project, amount("100"));
        as(() -> invoices.create(form, null));
        assertRefused(() -> invoices.create(form, null), "number: invoice.number.taken");
        assertThat(tiedOut(project).invoiced()).isEqualTo(amount("100"));
    }

    @Test
    void aMistypedNumberIsCorrectedUnlessTakenOrChangedMeanwhile() {
        OpenProjects.Open project = openProjects.open("1000");
        InvoiceForm other = Typed.invoice(project, amount("100"));
        as(() -> invoices.create(other, null));
        long id = as(() -> invoices.create(Typed.invoice(project, amount("200")), null));
        int read = as(() -> invoices.view(id)).invoice().getVersion();
        String right = Typed.invoice(project, amount("1")).getNumber();
        assertRefused(
                () -> invoices.correct(id, read, Typed.correction(project, other.getNumber())),
                "number: invoice.number.taken");
        as(() -> invoices.correct(id, read, Typed.correction(project, right)));
        assertRefused(() -> invoices.correct(id, read, Typed.correction(project, right)), "error.conflict");
        assertThat(as(() -> invoiceList.list(
                                new InvoiceFilter(
                                        right, null, null, null, null, null, null, null, null, null, null, Scope.ALL),
                                ListRequest.firstRows(5)))
                        .rows())
                .extracting(InvoiceRow::id)
                .containsExactly(id);
        assertThat(tiedOut(project).isClean()).isTrue();
        as(() -> invoices.takeBack(id, Typed.red(project, amount("1")), null));
        int now = as(() -> invoices.view(id)).invoice().getVersion();
        assertRefused(
                () -> invoices.correct(id, now, Typed.correction(project, other.getNumber())),
                "invoice.correct.taken-back");
    }

    @Test
    void saysHowMuchAtMostInTheAmountThatWasTyped() {
        OpenProjects.Open project = openProjects.open("1000");
        InvoiceForm form = Typed.invoice(project, amount("900"));
        form.setLeading(LeadingAmount.NET);
        assertRefused(() -> invoices.create(form, null), "amount: invoice.net.most[884.96, 1000.00, 1000.00, 0.00]");
    }

    @Test
    void redInvoicesTakeBackAtMostWhatIsLeft() {
        OpenProjects.Open project = openProjects.open("1000");
        long blue = as(() -> invoices.create(Typed.invoice(project, amount("100")), null));
        as(() -> invoices.create(Typed.invoice(project, amount("100")), null));
        as(() -> invoices.takeBack(blue, Typed.red(project, amount("60")), null));
        assertRefused(() -> invoices.takeBack(blue, Typed.red(project, amount("40.01")), null), "invoice.red.most");
        as(() -> invoices.takeBack(blue, Typed.red(project, amount("40")), null));
        InvoiceFilter filter = InvoiceFilter.ofProject(project.projectId());
        assertThat(as(() -> invoiceList.totals(filter)).gross()).isEqualTo(amount("100"));
        assertThat(as(() -> invoiceList.totals(filter)).net()).isEqualTo(amount("88.50"));
        assertThat(as(() -> invoices.view(blue)).reds()).hasSize(2);
        assertThat(as(() -> invoiceList
                        .list(filter, new ListRequest(0, 20, "gross", true))
                        .count()))
                .isEqualTo(4);
    }

    @Test
    void theRecordShowsWhatIsLeftAfterEachReceipt() {
        OpenProjects.Open project = openProjects.open("1000");
        as(() -> receipts.create(Typed.receipt(project, amount("300")), null));
        as(() -> receipts.create(Typed.receipt(project, amount("200")), null));
        ReceiptRecord record = as(() -> records.of(project.projectId()));
        assertThat(record.lines())
                .extracting(ReceiptRecord.Line::outstanding)
                .containsExactly(amount("700"), amount("500"));
        assertThat(record.project().owed()).isEqualTo(amount("500"));
    }

    @Test
    void collectionsAreSummedUpEveryWay() {
        OpenProjects.Open project = openProjects.open("1000");
        as(() -> receipts.create(Typed.receipt(project, amount("300")), null));
        long wrong = as(() -> receipts.create(Typed.receipt(project, amount("200")), null));
        as(() -> reversals.reverse(wrong, Typed.reversal(project.signedOn()), null));
        ReceiptFilter filter = ReceiptFilter.ofProject(project.projectId());
        for (CollectionBy by : CollectionBy.values()) {
            var rows = as(() -> collections.receipts(by, filter));
            assertThat(rows).as(by.name()).hasSize(1);
            assertThat(rows.get(0).amount()).isEqualTo(amount("300"));
            assertThat(rows.get(0).count()).isEqualTo(3);
            assertThat(rows.get(0).label()).isNotBlank();
        }
    }

    @Test
    void everyFindingIsAskedForInTheDatabase() {
        OpenProjects.Open project = openProjects.open("1000");
        as(() -> invoices.create(Typed.invoice(project, amount("1000")), null));
        openProjects.change(project.projectId(), "-100");
        for (Finding finding : Finding.values()) {
            TieOutFilter filter = new TieOutFilter(null, null, null, null, null, finding);
            var found = as(() -> tieOut.list(filter, ListRequest.firstRows(100)));
            assertThat(found.rows())
                    .as(finding.name())
                    .allSatisfy(row -> assertThat(row.projectId()).isPositive());
            as(() -> tieOut.totals(filter));
        }
        TieOutFilter broken = new TieOutFilter(null, null, null, null, null, Finding.BOOKS_DIFFER);
        assertThat(as(() -> tieOut.list(broken, ListRequest.firstRows(100))).rows())
                .noneMatch(row -> row.projectId() == project.projectId());
    }

    @Test
    void filtersOfferOnlyWhatTheAddressAsksForAndThoseWhoHandle() {
        OpenProjects.Open project = openProjects.open("1000");
        long id = as(() -> receipts.create(Typed.receipt(project, amount("300")), null));
        long customer = as(() -> receipts.view(id).project().customerId());
        assertThat(as(() -> invoiceList.customer(customer)))
                .as("nothing is invoiced to it")
                .isEmpty();
        as(() -> invoices.create(Typed.invoice(project, amount("300")), null));
        assertThat(as(() -> receiptList.customer(customer)))
                .extracting(Option::id)
                .containsExactly(customer);
        assertThat(as(() -> invoiceList.customer(customer)))
                .extracting(Option::id)
                .containsExactly(customer);
        assertThat(as(() -> receiptList.handlers())).extracting(Option::id).contains(project.staffId());
    }

    @Test
    void collectionsExportWhatTheyShow() {
        OpenProjects.Open project = openProjects.open("1000");
        as(() -> receipts.create(Typed.receipt(project, amount("300")), null));
        as(() -> receipts.create(Typed.receipt(project, amount("200")), null));
        List<CollectionRow> exported = new ArrayList<>();
        as(() -> {
            collections.export(CollectionBy.PROJECT, ReceiptFilter.ofProject(project.projectId()), exported::add);
            return null;
        });
        assertThat(exported).extracting(CollectionRow::amount).containsExactly(amount("500.00"));
    }

    @Test
    void everyListExports() {
        OpenProjects.Open project = openProjects.open("1000");
        as(() -> receipts.create(Typed.receipt(project, amount("300")), null));
        as(() -> invoices.create(Typed.invoice(project, amount("300")), null));
        int[] rows = new int[3];
        as(() -> {
            receiptList.export(ReceiptFilter.ofProject(project.projectId()), row -> rows[0]++);
            invoiceList.export(InvoiceFilter.ofProject(project.projectId()), row -> rows[1]++);
            tieOut.export(TieOutFilter.NONE, row -> rows[2]++);
            return null;
        });
        assertThat(rows[0]).isEqualTo(1);
        assertThat(rows[1]).isEqualTo(1);
        assertThat(rows[2]).isPositive();
    }

    @Test
    void theDatabaseItselfRefusesACounterEntryOfAnotherAmount() {
        OpenProjects.Open project = openProjects.open("1000");
        long id = as(() -> receipts.create(Typed.receipt(project, amount("300")), null));
        String copy = "insert into finance_receipt (id, version, number, kind, project_id, amount, received_on, method,"
                + " handler_id, payer, is_advance, beyond, reason, reverses_id, entered_at, search_text)"
                + " select -id, 1, concat(number, 'x'), 'REVERSAL', project_id, %s, received_on, method,"
                + " handler_id, payer, 0, 0, 'x', id, entered_at, '' from finance_receipt where id = " + id;
        assertThatThrownBy(() -> execute(copy.formatted("-299"))).hasMessageContaining("fk_finance_receipt_counter");
        assertThatThrownBy(() -> execute(copy.formatted("300"))).hasMessageContaining("ck_finance_receipt_amount");
    }

    @Test
    void theDatabaseItselfRefusesAnInvoiceTakenBackBeyondItsAmount() {
        OpenProjects.Open project = openProjects.open("1000");
        long id = as(() -> invoices.create(Typed.invoice(project, amount("100")), null));
        assertThatThrownBy(() -> execute("update finance_invoice set red_gross = 100.01 where id = " + id))
                .hasMessageContaining("ck_finance_invoice_red");
        assertThatThrownBy(() -> execute("update finance_invoice set net = 88.51, tax = 11.49 where id = " + id))
                .hasMessageContaining("ck_finance_invoice_net");
        assertThatThrownBy(() -> execute("update finance_invoice set number = '123' where id = " + id))
                .hasMessageContaining("ck_finance_invoice_number");
    }

    @Test
    void anUnknownProjectLooksLikeAForeignOne() {
        OpenProjects.Open project = openProjects.open("1000");
        ReceiptForm form = Typed.receipt(project, amount("1"));
        form.setProjectId(Long.MAX_VALUE);
        assertRefused(() -> receipts.create(form, null), "error.not-found");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void assertRefused(Callable<?> work, String message) {
        ThrowingCallable call = () -> as(work);
        assertThatThrownBy(call).hasStackTraceContaining(message);
    }
}
