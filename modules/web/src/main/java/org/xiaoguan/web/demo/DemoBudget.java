package org.xiaoguan.web.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.shared.Money;

/** Thinks up what a customer orders. The same seed gives the same story. */
final class DemoBudget {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private final Random random;

    DemoBudget(Random random) {
        this.random = random;
    }

    /** A budget sheet of two to four goods of one category and the labour. */
    ProjectForm sheet(
            DemoCustomers.Customer customer,
            List<DemoGoods.Good> goods,
            String subject,
            LocalDate signedOn,
            long managerId,
            long departmentId) {
        ProjectForm form = new ProjectForm();
        form.setName(subject);
        form.setCustomerId(customer.id());
        form.setManagerId(managerId);
        form.setDepartmentId(departmentId);
        form.setSignedOn(signedOn);
        form.setStartOn(signedOn.plusDays(10));
        form.setDueOn(signedOn.plusDays(90));
        form.setAddress("湖南省");
        BigDecimal total = BigDecimal.ZERO;
        int lines = 2 + random.nextInt(3);
        for (int i = 0; i < lines; i++) {
            GoodsLineForm line = line(goods.get((i * 7 + random.nextInt(3)) % goods.size()));
            boolean twice = form.getLines().stream()
                    .anyMatch(other -> other.getMaterialId().equals(line.getMaterialId()));
            if (!twice) {
                form.getLines().add(line);
                total = total.add(Money.line(line.getQuantity(), line.getUnitPrice()));
            }
        }
        FeeLineForm labour = labour(total);
        form.getFees().add(labour);
        total = total.add(labour.getAmount());
        BigDecimal agreed =
                total.divide(HUNDRED, 0, RoundingMode.DOWN).multiply(HUNDRED).setScale(2);
        form.setAgreedPrice(agreed);
        form.setDiscount(total.subtract(agreed));
        return form;
    }

    /** One of the goods for 20,000 to 140,000, a little around its list price. */
    GoodsLineForm line(DemoGoods.Good good) {
        BigDecimal price =
                good.price().multiply(percent(98 + random.nextInt(8))).setScale(2, RoundingMode.HALF_UP);
        BigDecimal worth = new BigDecimal(20_000 + random.nextInt(120_000));
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(good.id());
        line.setUnitPrice(price);
        line.setExpectedCost(good.cost());
        line.setQuantity(worth.divide(price, 0, RoundingMode.UP));
        return line;
    }

    private FeeLineForm labour(BigDecimal goods) {
        FeeLineForm fee = new FeeLineForm();
        fee.setKind(FeeKind.LABOUR);
        fee.setName("安装施工费");
        fee.setAmount(goods.multiply(percent(12)).setScale(0, RoundingMode.UP).setScale(2));
        fee.setExpectedCost(
                goods.multiply(percent(9)).setScale(0, RoundingMode.UP).setScale(2));
        return fee;
    }

    private static BigDecimal percent(int value) {
        return new BigDecimal(value).multiply(PERCENT);
    }
}
