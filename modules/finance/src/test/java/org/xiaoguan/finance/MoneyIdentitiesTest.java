package org.xiaoguan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.finance.Figures.amount;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.xiaoguan.finance.invoice.Invoice;
import org.xiaoguan.finance.receipt.Receipt;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;

/** Random sequences of everything that moves a project's money, against a plain model that knows what must be refused. */
class MoneyIdentitiesTest {
    private static final BigDecimal CONTRACT = amount("1000.00");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Map<Kind, Integer> ACCEPTED = new EnumMap<>(Kind.class);
    private static final Map<Kind, Integer> REFUSED = new EnumMap<>(Kind.class);

    enum Kind {
        RECEIPT,
        ADVANCE,
        REVERSAL,
        REFUND,
        REFUND_REVERSAL,
        INVOICE,
        RED_INVOICE,
        CHANGE
    }

    /**
     * One thing that somebody does.
     *
     * @param cents how much, unless the limit is tried
     * @param which which of the earlier documents it is about
     * @param limit 0 for just the limit, 1 for a cent more, else the cents
     */
    record Step(Kind kind, int cents, int which, int limit, boolean up) {
        BigDecimal amount(BigDecimal most) {
            BigDecimal wanted = switch (limit) {
                case 0 -> most;
                case 1 -> most.add(CENT);
                default -> BigDecimal.valueOf(cents, 2);
            };
            return wanted.max(CENT);
        }

        int of(List<?> documents) {
            return which % documents.size();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(1, 60_000),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(60)
                .ofMaxSize(120);
    }

    @Property(tries = 400)
    void holdAfterEveryStep(@ForAll("steps") List<Step> steps) {
        MoneyModel model = new MoneyModel(CONTRACT);
        MoneyDesk desk = new MoneyDesk(CONTRACT);
        for (Step step : steps) {
            take(step, model, desk);
            assertSame(model, desk);
            assertIdentities(desk.summary());
        }
    }

    private static void take(Step step, MoneyModel model, MoneyDesk desk) {
        switch (step.kind()) {
            case RECEIPT, ADVANCE -> {
                boolean advance = step.kind() == Kind.ADVANCE;
                BigDecimal amount = step.amount(model.contract.subtract(model.received));
                compare(step, model.receive(amount, advance), () -> desk.receive(amount, advance));
            }
            case REVERSAL -> {
                if (!model.receipts.isEmpty()) {
                    int i = step.of(model.receipts);
                    compare(step, model.reverse(model.receipts.get(i)), () -> desk.reverse(desk.receipts.get(i)));
                }
            }
            case REFUND -> {
                BigDecimal amount = step.amount(model.received.subtract(model.contract.max(model.invoiced)));
                compare(step, model.refund(amount), () -> desk.refund(amount));
            }
            case REFUND_REVERSAL -> {
                if (!model.refunds.isEmpty()) {
                    int i = step.of(model.refunds);
                    compare(
                            step,
                            model.reverseRefund(model.refunds.get(i)),
                            () -> desk.reverseRefund(desk.refunds.get(i)));
                }
            }
            case INVOICE -> {
                BigDecimal amount = step.amount(model.contract.subtract(model.invoiced));
                compare(step, model.invoice(amount), () -> desk.invoice(amount));
            }
            case RED_INVOICE -> {
                if (!model.invoices.isEmpty()) {
                    int i = step.of(model.invoices);
                    BigDecimal amount = step.amount(model.invoices.get(i).left);
                    compare(
                            step,
                            model.takeBack(model.invoices.get(i), amount),
                            () -> desk.takeBack(desk.invoices.get(i), amount));
                }
            }
            case CHANGE -> {
                BigDecimal size = BigDecimal.valueOf(step.cents(), 2);
                BigDecimal amount = step.up() ? size : size.negate();
                compare(step, model.change(amount), () -> desk.change(amount));
            }
        }
    }

    private static void compare(Step step, boolean allowed, Runnable work) {
        try {
            work.run();
            assertThat(allowed)
                    .as("accepted although it must be refused: %s", step)
                    .isTrue();
            ACCEPTED.merge(step.kind(), 1, Integer::sum);
        } catch (BusinessException e) {
            assertThat(allowed)
                    .as("refused although it is allowed: %s, %s", step, e.getMessage())
                    .isFalse();
            REFUSED.merge(step.kind(), 1, Integer::sum);
        }
    }

    private static void assertSame(MoneyModel model, MoneyDesk desk) {
        assertThat(desk.project.getContract()).isEqualTo(model.contract);
        assertThat(desk.project.summary().invoiced())
                .isEqualTo(model.invoiced)
                .isEqualTo(
                        Money.sum(desk.register.stream().map(Invoice::getGross).toList()));
        assertThat(desk.project.summary().received())
                .isEqualTo(model.received)
                .isEqualTo(Money.sum(desk.book.stream().map(Receipt::getAmount).toList()));
    }

    private static void assertIdentities(ProjectSummary project) {
        assertThat(project.receivable().subtract(project.advance()))
                .isEqualTo(project.invoiced().subtract(project.received()));
        assertThat(project.receivable()).isNotNegative();
        assertThat(project.advance()).isNotNegative();
        assertThat(project.receivable().min(project.advance())).isZero();
        assertThat(project.invoiced().add(project.notInvoiced()).subtract(project.redInvoiceDue()))
                .isEqualTo(project.contract());
        assertThat(project.received().add(project.owed()).subtract(project.overpaid()))
                .isEqualTo(project.contract());
        assertThat(project.invoiced()).isNotNegative();
        assertThat(project.received()).isNotNegative();
        assertThat(project.contract()).isNotNegative();
    }

    @AfterContainer
    static void everyKindWasAcceptedAndRefusedOften() {
        for (Kind kind : Kind.values()) {
            assertThat(ACCEPTED.getOrDefault(kind, 0)).as("accepted: %s", kind).isGreaterThanOrEqualTo(100);
            assertThat(REFUSED.getOrDefault(kind, 0)).as("refused: %s", kind).isGreaterThanOrEqualTo(20);
        }
    }
}
