package org.xiaoguan.finance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.finance.invoice.InvoiceService;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.finance.refund.RefundService;
import org.xiaoguan.finance.reversal.ReversalService;
import org.xiaoguan.finance.tieout.TieOutRow;
import org.xiaoguan.finance.tieout.TieOutService;
import org.xiaoguan.shared.BusinessException;

/** Random sequences through the services on the real database, against the plain model. */
@ExtendWith(ArquillianExtension.class)
class RandomMoneyIT {
    private static final int PROJECTS = 6;
    private static final int STEPS = 60;

    @Inject
    OpenProjects openProjects;

    @Inject
    ReceiptService receipts;

    @Inject
    RefundService refunds;

    @Inject
    ReversalService reversals;

    @Inject
    InvoiceService invoices;

    @Inject
    TieOutService tieOut;

    private final Random random = new Random(20261121);
    private final Map<String, Integer> accepted = new TreeMap<>();

    @Test
    void theDatabaseAgreesWithTheModelAfterEveryStep() {
        for (int i = 0; i < PROJECTS; i++) {
            carryOn();
        }
        assertThat(accepted.keySet())
                .containsExactly(
                        "advance", "change", "invoice", "receipt", "red", "refund", "refund reversal", "reversal");
    }

    private void carryOn() {
        OpenProjects.Open project = openProjects.open("1000.00");
        MoneyModel model = new MoneyModel(new BigDecimal("1000.00"));
        List<Long> receiptIds = new ArrayList<>();
        List<Long> refundIds = new ArrayList<>();
        List<Long> invoiceIds = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            take(project, model, receiptIds, refundIds, invoiceIds);
            TieOutRow row = openProjects.asSystem(() -> tieOut.of(project.projectId()));
            assertThat(row.contract()).isEqualTo(model.contract);
            assertThat(row.invoiced()).isEqualTo(model.invoiced).isEqualTo(row.invoicesSum());
            assertThat(row.received()).isEqualTo(model.received).isEqualTo(row.receiptsSum());
            assertThat(row.getReceivable().subtract(row.getAdvance()))
                    .isEqualTo(row.invoiced().subtract(row.received()));
        }
    }

    private void take(
            OpenProjects.Open project,
            MoneyModel model,
            List<Long> receiptIds,
            List<Long> refundIds,
            List<Long> invoiceIds) {
        switch (random.nextInt(8)) {
            case 0 -> {
                BigDecimal amount = near(model.contract.subtract(model.received));
                add(
                        "receipt",
                        model.receive(amount, false),
                        receiptIds,
                        () -> receipts.create(Typed.receipt(project, amount), null));
            }
            case 1 -> {
                BigDecimal amount = near(model.contract.subtract(model.received));
                add(
                        "advance",
                        model.receive(amount, true),
                        receiptIds,
                        () -> receipts.create(Typed.advance(project, amount), null));
            }
            case 2 -> {
                if (!receiptIds.isEmpty()) {
                    int i = random.nextInt(receiptIds.size());
                    compare(
                            "reversal",
                            model.reverse(model.receipts.get(i)),
                            () -> reversals.reverse(receiptIds.get(i), Typed.reversal(project.signedOn()), null));
                }
            }
            case 3 -> {
                BigDecimal amount = near(model.received.subtract(model.contract.max(model.invoiced)));
                add(
                        "refund",
                        model.refund(amount),
                        refundIds,
                        () -> refunds.create(Typed.refund(project, amount), null));
            }
            case 4 -> {
                if (!refundIds.isEmpty()) {
                    int i = random.nextInt(refundIds.size());
                    compare(
                            "refund reversal",
                            model.reverseRefund(model.refunds.get(i)),
                            () -> reversals.reverse(refundIds.get(i), Typed.reversal(project.signedOn()), null));
                }
            }
            case 5 -> {
                BigDecimal amount = near(model.contract.subtract(model.invoiced));
                add(
                        "invoice",
                        model.invoice(amount),
                        invoiceIds,
                        () -> invoices.create(Typed.invoice(project, amount), null));
            }
            case 6 -> {
                if (!invoiceIds.isEmpty()) {
                    int i = random.nextInt(invoiceIds.size());
                    BigDecimal amount = near(model.invoices.get(i).left);
                    compare(
                            "red",
                            model.takeBack(model.invoices.get(i), amount),
                            () -> invoices.takeBack(invoiceIds.get(i), Typed.red(project, amount), null));
                }
            }
            default -> {
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(60_000) - 30_000, 2);
                if (amount.signum() != 0) {
                    compare("change", model.change(amount), () -> {
                        openProjects.change(project.projectId(), amount.toPlainString());
                        return 0L;
                    });
                }
            }
        }
    }

    /** The limit itself, a cent beyond it, or anything. */
    private BigDecimal near(BigDecimal limit) {
        BigDecimal wanted = switch (random.nextInt(4)) {
            case 0 -> limit;
            case 1 -> limit.add(new BigDecimal("0.01"));
            default -> BigDecimal.valueOf(random.nextInt(50_000), 2);
        };
        return wanted.max(new BigDecimal("0.01"));
    }

    private void add(String kind, boolean allowed, List<Long> ids, Callable<Long> work) {
        Long made = compare(kind, allowed, work);
        if (made != null) {
            ids.add(made);
        }
    }

    private Long compare(String kind, boolean allowed, Callable<Long> work) {
        try {
            Long made = openProjects.asSystem(work);
            assertThat(allowed)
                    .as("accepted although it must be refused: %s", kind)
                    .isTrue();
            accepted.merge(kind, 1, Integer::sum);
            return made;
        } catch (BusinessException e) {
            assertThat(allowed)
                    .as("refused although it is allowed: %s, %s", kind, e.getMessage())
                    .isFalse();
            return null;
        }
    }
}
