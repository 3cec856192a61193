package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.crm.complaint.Complaint;
import org.xiaoguan.crm.complaint.ComplaintForm;
import org.xiaoguan.crm.complaint.ComplaintService;
import org.xiaoguan.crm.complaint.ComplaintStep;
import org.xiaoguan.crm.complaint.ComplaintStepForm;
import org.xiaoguan.crm.complaint.CustomerAnswer;
import org.xiaoguan.crm.complaint.Severity;
import org.xiaoguan.shared.BusinessClock;

/** Complaints of the last weeks: some closed, one in its second round, some overdue, one that nobody has looked at. */
@Dependent
public class DemoComplaints {
    private static final String SERVICE = "lili";

    @Inject
    DemoDesk desk;

    @Inject
    ComplaintService complaints;

    @Inject
    Dictionaries dictionaries;

    /** How far a complaint has come. */
    private enum Story {
        CLOSED,
        AGAIN,
        WAITING,
        PROPOSED,
        ASSIGNED,
        WITHDRAWN,
        RECEIVED
    }

    private record Case(
            Story story, int daysAgo, String kind, Severity severity, String what, String wanted, String solution) {}

    private static final List<Case> CASES = List.of(
            new Case(Story.CLOSED, 40, "QUALITY", Severity.MAJOR, "保温板边角破损 16 张，无法上墙", "补发并承担运费", "补发 16 张，运费我方承担"),
            new Case(Story.CLOSED, 31, "DELIVERY", Severity.MINOR, "送货单数量与实收差 2 件", "核对补齐", "库房核实少装，次日补送 2 件"),
            new Case(Story.AGAIN, 18, "INSTALLATION", Severity.CRITICAL, "空调外机噪音大，酒店客人投诉", "三天内降噪", "加装减震垫并校正支架"),
            new Case(Story.WAITING, 9, "PRICE", Severity.MINOR, "发票抬头开错，财务无法入账", "重开发票", "红冲后重开专票"),
            new Case(Story.PROPOSED, 6, "QUALITY", Severity.MAJOR, "冷库门密封条脱落，库温上不去", "换新密封条", "整圈更换并延保一年"),
            new Case(Story.ASSIGNED, 12, "SERVICE", Severity.MAJOR, "报修两次无人回电", "指定专人对接", ""),
            new Case(Story.WITHDRAWN, 5, "PRICE", Severity.MINOR, "对账单金额与合同不符", "核对金额", ""),
            new Case(Story.RECEIVED, 1, "DELIVERY", Severity.MINOR, "司机未按约定时间到场，卸货工人白等半天", "赔偿误工", ""));

    void complain(List<DemoCustomers.Customer> known, Map<String, Long> staffIds, LocalDate today) {
        for (int i = 0; i < CASES.size(); i++) {
            tell(CASES.get(i), known.get(i * 3 % known.size()), staffIds, today);
        }
    }

    private void tell(Case told, DemoCustomers.Customer customer, Map<String, Long> staffIds, LocalDate today) {
        LocalDate day = today.minusDays(told.daysAgo());
        String seller = DemoPeople.username(customer.salesperson());
        long id = desk.on(day, SERVICE, () -> complaints.create(received(told, customer, day), null));
        if (told.story() == Story.RECEIVED) {
            return;
        }
        step(
                day,
                DemoDesk.DIRECTOR,
                ComplaintStep.ASSIGN,
                id,
                form -> form.setOwnerId(staffIds.get(customer.salesperson())));
        if (told.story() == Story.ASSIGNED) {
            return;
        }
        if (told.story() == Story.WITHDRAWN) {
            step(
                    day.plusDays(1),
                    seller,
                    ComplaintStep.WITHDRAW,
                    id,
                    form -> form.setWithdrawalReason("客户核对后确认是自己少算了一笔变更"));
            return;
        }
        step(day, seller, ComplaintStep.ANSWER, id, form -> form.setAnswer("已致电道歉，明天到现场查看"));
        LocalDate next = day.plusDays(1);
        step(next, seller, ComplaintStep.PROPOSE, id, form -> form.setSolution(told.solution()));
        if (told.story() == Story.PROPOSED) {
            return;
        }
        LocalDate done = day.plusDays(3);
        step(done, seller, ComplaintStep.FINISH, id, form -> {
            form.setOutcome("已按方案处理，客户现场确认");
            form.setRootCause("装车与交接检查不到位");
        });
        if (told.story() == Story.WAITING) {
            return;
        }
        boolean again = told.story() == Story.AGAIN;
        step(done.plusDays(1), SERVICE, ComplaintStep.REPLY, id, form -> {
            form.setCustomerAnswer(again ? CustomerAnswer.UNSATISFIED : CustomerAnswer.SATISFIED);
            form.setAnswerNote(again ? "夜间仍有共振声" : "处理及时");
        });
    }

    private ComplaintForm received(Case told, DemoCustomers.Customer customer, LocalDate day) {
        ComplaintForm form = new ComplaintForm();
        form.setCustomerId(customer.id());
        form.receivedAt(day.atTime(9, 20).atZone(BusinessClock.ZONE).toInstant());
        form.setKindId(dictionaries.idOf("complaint-kind", told.kind()));
        form.setSeverity(told.severity());
        form.setDescription(told.what());
        form.setWanted(told.wanted());
        return form;
    }

    private void step(LocalDate day, String username, ComplaintStep step, long id, Consumer<ComplaintStepForm> typing) {
        desk.on(day, username, () -> {
            Complaint complaint = complaints.view(id);
            ComplaintStepForm form = new ComplaintStepForm(complaint);
            typing.accept(form);
            complaints.perform(step, id, complaint.getVersion(), form);
        });
    }
}
