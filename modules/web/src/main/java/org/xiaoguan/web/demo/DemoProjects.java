package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectService;
import org.xiaoguan.projects.project.view.ProjectViewService;

/** Lets the company win projects month by month and carry each out as far as time allows. */
@Dependent
public class DemoProjects {
    private static final long SEED = 20231101;
    private static final List<String> SUBJECTS = List.of("外墙保温工程", "中央空调改造", "冷库建设", "展厅照明改造", "车间保温工程", "办公楼空调");
    private static final List<String> CATEGORIES = List.of("BW", "KT", "LK", "ZM", "BW", "KT");
    private static final List<String> CREWS = List.of("雷工长", "万工长", "江工长", "文工长");
    private static final List<String> DELIVERERS = List.of("赵师傅", "钟师傅", "马师傅", "曾师傅");

    /** One project in so many is given up, left waiting, rejected, reduced to nothing and so on. */
    private static final int CYCLE = 23;

    @Inject
    DemoDesk desk;

    @Inject
    ProjectService projects;

    @Inject
    ProjectViewService projectViews;

    @Inject
    DemoChanges changes;

    @Inject
    DemoSupply supply;

    @Inject
    DemoMoney money;

    @Inject
    People people;

    private final Random random = new Random(SEED);
    private final DemoBudget budget = new DemoBudget(random);
    private Work running;

    /** Who and what takes part. */
    record Cast(
            Map<String, Long> staffIds,
            List<DemoGoods.Good> goods,
            List<Long> suppliers,
            List<DemoCustomers.Customer> customers) {
        List<DemoGoods.Good> goodsOf(String category) {
            return goods.stream()
                    .filter(good -> good.category().equals(category))
                    .toList();
        }

        long staff(List<String> names, int turn) {
            return staffIds.get(names.get(turn % names.size()));
        }
    }

    /** A project under way. */
    record Work(Cast cast, int turn, long id, String customer, String seller, LocalDate signedOn, LocalDate today) {
        boolean reached(int days) {
            return !day(days).isAfter(today);
        }

        LocalDate day(int days) {
            return signedOn.plusDays(days);
        }
    }

    /** One that is under way at the end of the story; null when none is. */
    Work running() {
        return running;
    }

    void carryOut(Cast cast, LocalDate first, LocalDate today) {
        int turn = 0;
        for (LocalDate month = first; !month.isAfter(today); month = month.plusMonths(1)) {
            int contracts = 3 + random.nextInt(2) + (month.getMonthValue() % 6 == 0 ? 1 : 0);
            for (int i = 0; i < contracts; i++) {
                LocalDate signedOn = month.plusDays(2 + i * 5L);
                if (!signedOn.isAfter(today)) {
                    carryOut(sign(cast, turn, signedOn, today));
                    turn++;
                }
            }
        }
    }

    private Work sign(Cast cast, int turn, LocalDate signedOn, LocalDate today) {
        DemoCustomers.Customer customer =
                cast.customers().get(turn * 5 % cast.customers().size());
        int kind = turn % SUBJECTS.size();
        long manager = cast.staffIds().get(customer.salesperson());
        long department = people.summary(manager).departmentId();
        ProjectForm form = budget.sheet(
                customer, cast.goodsOf(CATEGORIES.get(kind)), SUBJECTS.get(kind), signedOn, manager, department);
        String seller = DemoPeople.username(customer.salesperson());
        long id = desk.on(signedOn, seller, () -> projects.create(form, null));
        return new Work(cast, turn, id, customer.name(), seller, signedOn, today);
    }

    private void carryOut(Work work) {
        switch (work.turn() % CYCLE) {
            case 4 -> leaveDraft(work);
            case 9 -> rejected(work);
            case 13 -> reducedToNothing(work);
            case 17 -> returnedAfterDelivery(work);
            case 20 -> lossMaking(work);
            default -> asPlanned(work);
        }
    }

    private void leaveDraft(Work work) {
        if (work.reached(60)) {
            desk.on(work.day(45), work.seller(), () -> projects.cancel(work.id(), version(work)));
        }
    }

    private void rejected(Work work) {
        submit(work);
        desk.decide(work.day(1), Project.KIND, work.id(), false, "价格偏低，请与客户重新谈判");
    }

    private void reducedToNothing(Work work) {
        if (approved(work) && work.reached(12)) {
            changes.remove(work.day(12), work.seller(), work.id(), 100);
        }
    }

    private void returnedAfterDelivery(Work work) {
        if (!approved(work) || !work.reached(40)) {
            return;
        }
        buyAndDeliver(work, 10, 100);
        money.invoice(work, 25, 100);
        money.receive(work, 30, 95);
        changes.takeBack(work.day(36), work.seller(), work.id(), 20);
        money.settleReturn(work, 40);
    }

    private void lossMaking(Work work) {
        if (!approved(work) || !work.reached(60)) {
            return;
        }
        buyAndDeliver(work, 10, 118);
        supply.pay(work.day(50), work.id(), FeeKind.LABOUR, crew(work), part(contract(work), 22), false);
        money.receive(work, 55, 80);
    }

    private void asPlanned(Work work) {
        if (!approved(work)) {
            return;
        }
        money.receive(work, 6, 30);
        changed(work);
        buyAndDeliver(work, 14, 97 + work.turn() % 5);
        finish(work);
        if (work.reached(20) && !work.reached(50)) {
            running = work;
        }
    }

    private void changed(Work work) {
        if (!work.reached(9)) {
            return;
        }
        switch (work.turn() % 7) {
            case 1 -> changes.add(work.day(9), work.seller(), work.id(), budget, firstGood(work));
            case 3 -> changes.remove(work.day(9), work.seller(), work.id(), 8);
            case 5 -> changes.adjustFee(work.day(9), work.seller(), work.id(), new BigDecimal("-600.00"));
            default -> {
                // most customers stay with what they ordered
            }
        }
        if (work.turn() % CYCLE == 7) {
            supply.buySpecialInVain(work.day(10), work.id(), supplier(work), firstGood(work));
        }
    }

    private void buyAndDeliver(Work work, int days, int costPercent) {
        long deliverer = work.cast().staff(DELIVERERS, work.turn());
        if (work.reached(days)) {
            supply.buy(work.day(days), work.id(), supplier(work), item -> item.lineNo() % 2 == 1);
            advance(work, days);
        }
        if (work.reached(days + 3)) {
            supply.buy(work.day(days + 3), work.id(), supplier(work), item -> true);
        }
        if (work.reached(days + 8)) {
            supply.deliver(work.day(days + 8), work.id(), 60, deliverer);
            advance(work, days + 8);
        }
        if (work.reached(days + 12)) {
            supply.enterCosts(work.day(days + 12), work.id(), costPercent);
        }
        if (work.reached(days + 14)) {
            supply.deliver(work.day(days + 14), work.id(), 100, deliverer);
            advance(work, days + 14);
        }
    }

    private void finish(Work work) {
        if (work.reached(35)) {
            supply.pay(
                    work.day(35), work.id(), FeeKind.LABOUR, crew(work), part(contract(work), 6), work.turn() % 3 > 0);
            supply.pay(work.day(35), work.id(), FeeKind.OTHER, "顺达物流", part(contract(work), 1), true);
        }
        if (work.reached(45)) {
            money.invoice(work, 45, 60);
            money.receive(work, 52, 60);
        }
        if (work.reached(80)) {
            advance(work, 80);
            money.invoice(work, 80, 100);
            money.receive(work, 95, 95);
        }
        if (work.reached(130)) {
            if (work.turn() % CYCLE == 11) {
                money.receiveTooMuch(work, 128);
            }
            money.receive(work, 130, work.turn() % 6 == 2 ? 97 : 100);
            advance(work, 131);
            advance(work, 132);
        }
    }

    private boolean approved(Work work) {
        submit(work);
        if (!work.reached(1)) {
            return false;
        }
        desk.decide(work.day(1), Project.KIND, work.id(), true, null);
        return true;
    }

    private void submit(Work work) {
        desk.on(work.signedOn(), work.seller(), () -> projects.submit(work.id(), version(work)));
    }

    private void advance(Work work, int days) {
        if (work.reached(days)) {
            desk.on(work.day(days), work.seller(), () -> projects.advance(work.id(), version(work)));
        }
    }

    private int version(Work work) {
        return projectViews.view(work.id()).version();
    }

    private BigDecimal contract(Work work) {
        return desk.on(
                work.today(),
                work.seller(),
                () -> projectViews.view(work.id()).summary().contract());
    }

    private static BigDecimal part(BigDecimal amount, int percent) {
        return amount.multiply(new BigDecimal(percent))
                .divide(new BigDecimal(100), 0, RoundingMode.HALF_UP)
                .setScale(2)
                .max(BigDecimal.ONE.setScale(2));
    }

    private static String crew(Work work) {
        return CREWS.get(work.turn() % CREWS.size());
    }

    private static DemoGoods.Good firstGood(Work work) {
        return work.cast()
                .goodsOf(CATEGORIES.get(work.turn() % CATEGORIES.size()))
                .get(0);
    }

    private static long supplier(Work work) {
        return work.cast().suppliers().get(work.turn() % work.cast().suppliers().size());
    }
}
