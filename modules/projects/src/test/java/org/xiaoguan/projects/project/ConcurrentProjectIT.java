package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.list.ChangeFilter;
import org.xiaoguan.projects.change.list.ChangeListService;
import org.xiaoguan.projects.change.list.ChangeRow;
import org.xiaoguan.projects.delivery.DeliverableLine;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.delivery.DeliveryState;
import org.xiaoguan.projects.delivery.list.DeliveryFilter;
import org.xiaoguan.projects.delivery.list.DeliveryListService;
import org.xiaoguan.projects.delivery.list.DeliveryRow;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.list.PurchaseFilter;
import org.xiaoguan.projects.purchase.list.PurchaseListService;
import org.xiaoguan.projects.purchase.list.PurchaseRow;
import org.xiaoguan.shared.BusinessException;

/** Thirty-two people at work on one project at the same time. */
class ConcurrentProjectIT extends AtTheCompany {
    private static final int PEOPLE = 32;
    private static final int ROUNDS = 6;

    @Inject
    ChangeListService changeLists;

    @Inject
    PurchaseListService purchaseLists;

    @Inject
    DeliveryListService deliveryLists;

    @Inject
    Projects directory;

    @Resource
    ManagedExecutorService executor;

    private final LongAdder receivedCents = new LongAdder();
    private final ConcurrentHashMap<String, LongAdder> outcomes = new ConcurrentHashMap<>();

    @Test
    void nothingIsLostDoubledOrMoreThanThereIs() throws Exception {
        long id = company.asSystem(() -> company.approved(company.sheet("100", "100", "60")));
        long itemId = callers.runAsSystem(
                "test", () -> projectViews.view(id).items().get(0).id());
        long supplier = company.asSystem(company::supplier);
        long deliverer = company.asSystem(() -> company.person(company.department()));

        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            Random random = new Random(person);
            all.add(executor.submit(() -> {
                start.await();
                for (int round = 0; round < ROUNDS; round++) {
                    work(random, id, itemId, supplier, deliverer);
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> one : all) {
            one.get(5, TimeUnit.MINUTES);
        }
        company.asSystem(() -> {
            holds(id);
            return null;
        });
    }

    private void work(Random random, long id, long itemId, long supplier, long deliverer) {
        String pieces = String.valueOf(1 + random.nextInt(4));
        switch (random.nextInt(5)) {
            case 0 -> once("purchase", () -> purchase(id, itemId, supplier, pieces));
            case 1 -> once("removal", () -> reduce(id, itemId, ChangeKind.REMOVAL, "1"));
            case 2 -> once("delivery", () -> deliver(id, deliverer, pieces));
            case 3 -> once("return", () -> reduce(id, itemId, ChangeKind.RETURN, "1"));
            default -> once("receipt", () -> receive(id, 1 + random.nextInt(50_000)));
        }
    }

    /** As a page does it: refusals are answers, passing failures are asked again, anything else fails the test. */
    private void once(String what, Callable<Void> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                company.asSystem(work);
                count(what + " done");
                return;
            } catch (ConflictException e) {
                count(what + " met another");
                return;
            } catch (BusinessException e) {
                count(what + " refused");
                return;
            } catch (EJBException e) {
                if (attempt == 3 || !isPassing(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && List.of(1213, 1205, 1020).contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private void count(String outcome) {
        outcomes.computeIfAbsent(outcome, o -> new LongAdder()).increment();
    }

    private Void purchase(long id, long itemId, long supplier, String pieces) {
        PurchaseForm form = TypedDocuments.purchase(supplier, itemId, pieces, "50");
        long made = purchases.create(id, form, Company.unique("form"));
        purchases.submit(made, purchases.view(made).version());
        return null;
    }

    private Void reduce(long id, long itemId, ChangeKind kind, String pieces) {
        long made = changes.create(id, TypedDocuments.reduction(kind, itemId, pieces), Company.unique("form"));
        changes.submit(made, changes.view(made).version());
        if (changes.view(made).state() == DocumentState.SUBMITTED) {
            company.approve(ChangeOrder.KIND, made);
        }
        return null;
    }

    private Void deliver(long id, long deliverer, String pieces) {
        List<DeliverableLine> outstanding = deliveries.deliverable(id);
        if (outstanding.isEmpty()) {
            throw BusinessException.of("nothing to deliver");
        }
        DeliveryForm form =
                TypedDocuments.delivery(deliverer, outstanding.get(0).purchaseLineId(), pieces);
        long made = deliveries.create(id, form, Company.unique("form"));
        deliveries.confirm(made, deliveries.view(made).version());
        return null;
    }

    private Void receive(long id, int cents) {
        directory.bookReceipt(id, BigDecimal.valueOf(cents, 2), false);
        receivedCents.add(cents);
        return null;
    }

    private void holds(long id) {
        ItemView item = projectViews.view(id).items().get(0);
        List<ChangeRow> changed = new ArrayList<>();
        changeLists.export(ChangeFilter.ofProject(id), changed::add);
        List<PurchaseRow> bought = new ArrayList<>();
        purchaseLists.export(PurchaseFilter.ofProject(id), bought::add);
        List<DeliveryRow> handed = new ArrayList<>();
        deliveryLists.export(DeliveryFilter.ofProject(id), handed::add);
        String told = outcomes.toString();

        assertThat(item.returned()).as(told).isBetween(BigDecimal.ZERO, item.delivered());
        assertThat(item.delivered()).as(told).isLessThanOrEqualTo(item.purchased());
        assertThat(item.purchased())
                .as(told)
                .isLessThanOrEqualTo(item.quantity().subtract(item.removed()));
        assertThat(item.removed()).as(told).isEqualByComparingTo(took(changed, ChangeKind.REMOVAL));
        assertThat(item.returned()).as(told).isEqualByComparingTo(took(changed, ChangeKind.RETURN));
        assertThat(item.purchased()).as(told).isEqualByComparingTo(boughtTogether(bought));
        assertThat(item.delivered()).as(told).isEqualByComparingTo(handedTogether(handed));

        ProjectSummary summary = directory.summary(id);
        assertThat(summary.received()).as(told).isEqualByComparingTo(BigDecimal.valueOf(receivedCents.sum(), 2));
        assertThat(summary.contract())
                .as(told)
                .isEqualByComparingTo(changed.stream()
                        .filter(change -> change.state() == DocumentState.APPROVED)
                        .map(ChangeRow::amount)
                        .reduce(new BigDecimal("10000"), BigDecimal::add));
        withoutGap(changed.stream().map(ChangeRow::number).toList(), told);
        withoutGap(bought.stream().map(PurchaseRow::number).toList(), told);
        withoutGap(handed.stream().map(DeliveryRow::number).toList(), told);
        for (String what : List.of("purchase", "removal", "delivery", "return", "receipt")) {
            assertThat(outcomes).as(told).containsKey(what + " done");
        }
    }

    private static BigDecimal took(List<ChangeRow> changed, ChangeKind kind) {
        return BigDecimal.valueOf(changed.stream()
                .filter(change -> change.kind() == kind)
                .filter(change -> change.state() == DocumentState.APPROVED || change.state() == DocumentState.SUBMITTED)
                .count());
    }

    private BigDecimal boughtTogether(List<PurchaseRow> bought) {
        return bought.stream()
                .filter(order -> order.state() == DocumentState.APPROVED)
                .flatMap(order -> purchases.view(order.id()).lines().stream())
                .map(line -> line.quantity().subtract(line.closed()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal handedTogether(List<DeliveryRow> handed) {
        return handed.stream()
                .filter(delivery -> delivery.state() == DeliveryState.CONFIRMED)
                .flatMap(delivery -> deliveries.view(delivery.id()).lines().stream())
                .map(line -> line.quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Numbers of documents end in 01, 02, 03 … */
    private static void withoutGap(List<String> numbers, String told) {
        List<Integer> ends = numbers.stream()
                .map(number -> number.substring(number.lastIndexOf('-') + 3))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        assertThat(ends)
                .as(told)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }
}
