package org.xiaoguan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.finance.Figures.amount;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.finance.invoice.InvoiceService;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.finance.receipt.list.ReceiptFilter;
import org.xiaoguan.finance.receipt.list.ReceiptListService;
import org.xiaoguan.finance.receipt.list.ReceiptRow;
import org.xiaoguan.finance.reversal.ReversalService;
import org.xiaoguan.finance.tieout.TieOutRow;
import org.xiaoguan.finance.tieout.TieOutService;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.list.ListRequest;

/** Many people at once on the money of one project: never above its limits, no number twice, none left out. */
@ExtendWith(ArquillianExtension.class)
class MoneyUnderThreadsIT {
    private static final int THREADS = 32;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    OpenProjects openProjects;

    @Inject
    ReceiptService receipts;

    @Inject
    ReceiptListService receiptList;

    @Inject
    ReversalService reversals;

    @Inject
    InvoiceService invoices;

    @Inject
    TieOutService tieOut;

    /** Thirty-two people, each with several receipts and invoices of 100 where only 20 of each fit. */
    @Test
    void receiptsAndInvoicesNeverExceedTheContract() throws Exception {
        OpenProjects.Open project = openProjects.open("2000");
        List<Boolean> received = together(
                3,
                i -> i % 2 == 0
                        ? () -> receipts.create(Typed.receipt(project, amount("100")), null)
                        : () -> invoices.create(Typed.invoice(project, amount("100")), null));
        TieOutRow row = openProjects.asSystem(() -> tieOut.of(project.projectId()));
        assertThat(received.stream().filter(done -> done)).hasSize(40);
        assertThat(row.received()).isEqualTo(amount("2000")).isEqualTo(row.receiptsSum());
        assertThat(row.invoiced()).isEqualTo(amount("2000")).isEqualTo(row.invoicesSum());
    }

    @Test
    void numbersOfReceiptsHaveNeitherDoubleNorGap() throws Exception {
        OpenProjects.Open project = openProjects.open("100000");
        List<Boolean> done = together(
                2,
                i -> () -> receipts.create(
                        Typed.receipt(project, amount(i % 4 == 3 ? "100000" : "10")),
                        null)); // every fourth one is refused
        List<ReceiptRow> rows = openProjects.asSystem(() -> receiptList
                .list(ReceiptFilter.ofProject(project.projectId()), ListRequest.firstRows(100))
                .rows());
        List<Long> numbers = rows.stream()
                .map(row -> Long.valueOf(row.number().substring(row.number().lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(numbers).hasSize((int) done.stream().filter(d -> d).count()).doesNotHaveDuplicates();
        assertThat(numbers.get(numbers.size() - 1) - numbers.get(0)).isEqualTo(numbers.size() - 1L);
    }

    @Test
    void aReceiptIsTakenBackByOneOnly() throws Exception {
        OpenProjects.Open project = openProjects.open("1000");
        openProjects.asSystem(() -> receipts.create(Typed.receipt(project, amount("600")), null));
        long id = openProjects.asSystem(() -> receipts.create(Typed.receipt(project, amount("100")), null));
        List<Boolean> done = together(1, i -> () -> reversals.reverse(id, Typed.reversal(project.signedOn()), null));
        assertThat(done.stream().filter(d -> d)).hasSize(1);
        TieOutRow row = openProjects.asSystem(() -> tieOut.of(project.projectId()));
        assertThat(row.received()).isEqualTo(amount("600"));
    }

    @Test
    void anInvoiceIsTakenBackUpToItsAmount() throws Exception {
        OpenProjects.Open project = openProjects.open("1000");
        long blue = openProjects.asSystem(() -> invoices.create(Typed.invoice(project, amount("100")), null));
        openProjects.asSystem(() -> invoices.create(Typed.invoice(project, amount("900")), null));
        List<Boolean> done = together(1, i -> () -> invoices.takeBack(blue, Typed.red(project, amount("20")), null));
        assertThat(done.stream().filter(d -> d)).hasSize(5);
        TieOutRow row = openProjects.asSystem(() -> tieOut.of(project.projectId()));
        assertThat(row.invoiced()).isEqualTo(amount("900")).isEqualTo(row.invoicesSum());
    }

    private interface Work {
        Callable<Long> of(int index);
    }

    /** All at once; true for each that was done, false for each that a rule refused. Anything else fails the test. */
    private List<Boolean> together(int rounds, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, threads);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<List<Boolean>>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                all.add(pool.submit(() -> {
                    start.await();
                    List<Boolean> done = new ArrayList<>();
                    for (int round = 0; round < rounds; round++) {
                        done.add(attempt(work.of(thread)));
                    }
                    return done;
                }));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<List<Boolean>> each : all) {
                results.addAll(each.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private boolean attempt(Callable<Long> work) {
        try {
            openProjects.asSystem(work);
            return true;
        } catch (BusinessException e) {
            return false;
        }
    }
}
