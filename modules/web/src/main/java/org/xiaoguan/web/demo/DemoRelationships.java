package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.evaluation.EvaluationForm;
import org.xiaoguan.crm.evaluation.EvaluationLineForm;
import org.xiaoguan.crm.evaluation.EvaluationResult;
import org.xiaoguan.crm.evaluation.EvaluationService;
import org.xiaoguan.crm.merge.MergeService;
import org.xiaoguan.ui.grid.Typed;

/** Evaluates the relationship to some customers, and merges a duplicate of the first one. */
@Dependent
public class DemoRelationships {
    private static final int EVALUATED = 6;
    private static final int DAYS_AGO = 34;
    private static final String MARKETER = "yangmk";
    private static final List<String> INDICATORS = List.of("销售额", "回款", "合作配合", "发展潜力");
    private static final List<String> GROUNDS = List.of("连续三年采购，回款及时，配合验收", "订单在减少，须由主管上门了解原因", "新建项目多，决策人愿意见面");
    private static final List<String> OPINIONS = List.of("同意，每月走访一次", "请区域主管两周内拜访", "列入明年重点客户");

    @Inject
    DemoDesk desk;

    @Inject
    EvaluationService evaluations;

    @Inject
    CustomerService customers;

    @Inject
    MergeService merges;

    void look(List<DemoCustomers.Customer> known, LocalDate today) {
        for (int i = 0; i < Math.min(EVALUATED, known.size()); i++) {
            evaluate(known.get(i), i, today.minusDays(DAYS_AGO - 3L * i));
        }
        merge(known.get(0), today.minusDays(5));
    }

    /** The last one still waits for its opinions. */
    private void evaluate(DemoCustomers.Customer customer, int turn, LocalDate day) {
        String salesperson = DemoPeople.username(customer.salesperson());
        long id = desk.on(day, salesperson, () -> evaluations.create(customer.id(), sheet(turn, day), null));
        desk.on(day, salesperson, () -> evaluations.send(id));
        if (turn < EVALUATED - 1) {
            String opinion = OPINIONS.get(turn % OPINIONS.size());
            desk.on(day.plusDays(1), DemoDesk.DIRECTOR, () -> evaluations.direct(id, opinion));
            desk.on(day.plusDays(2), MARKETER, () -> evaluations.market(id, "市场部配合，提供新品样板"));
        }
    }

    private static EvaluationForm sheet(int turn, LocalDate day) {
        EvaluationForm form = new EvaluationForm();
        form.setEvaluatedOn(day);
        form.setResult(turn % 3 == 1 ? EvaluationResult.IMPROVE : EvaluationResult.MAINTAIN);
        form.setGrounds(GROUNDS.get(turn % GROUNDS.size()));
        for (int i = 0; i < INDICATORS.size(); i++) {
            EvaluationLineForm line = new EvaluationLineForm(INDICATORS.get(i), 100 / INDICATORS.size());
            line.setScore(Typed.of(BigDecimal.valueOf(92 - 7L * ((turn + i) % 4))));
            form.getLines().add(line);
        }
        return form;
    }

    /** The branch of the first customer had been entered as another one. */
    private void merge(DemoCustomers.Customer first, LocalDate day) {
        desk.on(day.minusDays(1), DemoDesk.DIRECTOR, () -> {
            long other = customers.create(branch(first), contact(), null);
            merges.merge(
                    first.id(),
                    customers.find(first.id()).getVersion(),
                    other,
                    customers.find(other).getVersion(),
                    Set.of());
        });
    }

    private CustomerForm branch(DemoCustomers.Customer first) {
        CustomerForm form = new CustomerForm();
        form.setCode("KH9001");
        form.setName(first.name() + "长沙分公司");
        form.setKindId(customers.find(first.id()).getCompany().getKindId());
        form.setOwnerId(customers.find(first.id()).getOwnerId());
        return form;
    }

    private static ContactForm contact() {
        ContactForm form = new ContactForm();
        form.setName("罗晓明");
        form.setPost("采购经理");
        form.setMobile("13907319001");
        return form;
    }
}
