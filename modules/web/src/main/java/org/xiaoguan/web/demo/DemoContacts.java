package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.crm.api.ContactSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.contactrecord.ContactMethod;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.contactrecord.ContactRecordForm;
import org.xiaoguan.crm.contactrecord.ContactRecordService;

/** Lets the salespeople keep in touch with their customers in the weeks before today; some of what they agreed is due. */
@Dependent
public class DemoContacts {
    private static final List<ContactMethod> METHODS = List.of(
            ContactMethod.VISIT,
            ContactMethod.CALL,
            ContactMethod.WECHAT,
            ContactMethod.CALL,
            ContactMethod.VISIT,
            ContactMethod.VIDEO);
    private static final List<ContactPurpose> PURPOSES = List.of(ContactPurpose.values());

    private static final List<Outcome> OUTCOMES = List.of(
            new Outcome("二期 3000 平米外墙保温，年底前定，要求分批送货", "发分批送货的报价"),
            new Outcome("对保温板厚度有疑问，希望看样板", "带样板上门"),
            new Outcome("尾款走审批中，财务说下周付", "问尾款到账"),
            new Outcome("冷库门密封条老化，计划明年大修", "约设备部看现场"),
            new Outcome("竞争对手报价低 3 个点，但交期不能保证", "确认我方交期"),
            new Outcome("新任采购经理接手，先熟悉合同", "送合同和验收资料"),
            new Outcome("展厅照明改造已立项，预算 40 万", "约设计院碰图纸"));

    @Inject
    DemoDesk desk;

    @Inject
    Customers customers;

    @Inject
    ContactRecordService records;

    @Inject
    DemoVisits visits;

    /** What came of a contact, and what is to follow. */
    private record Outcome(String result, String nextStep) {}

    /** Three contacts with each customer; every seventh of the last ones is left incomplete. Visits were arranged before. */
    void keepInTouch(List<DemoCustomers.Customer> known, LocalDate today) {
        for (int i = 0; i < known.size(); i++) {
            int turn = i;
            for (int back : new int[] {21 + i % 6, 10 + i % 5, 1 + i % 4}) {
                LocalDate day = today.minusDays(back);
                boolean complete = back > 4 || i % 7 != 6;
                if (method(turn + back) == ContactMethod.VISIT) {
                    visits.arrange(known.get(turn), day);
                }
                desk.on(
                        day,
                        DemoPeople.username(known.get(i).salesperson()),
                        () -> records.create(contact(known.get(turn), turn + back, day, complete), null));
            }
        }
    }

    private static ContactMethod method(int turn) {
        return METHODS.get(turn % METHODS.size());
    }

    private ContactRecordForm contact(DemoCustomers.Customer customer, int turn, LocalDate day, boolean complete) {
        ContactRecordForm form = new ContactRecordForm();
        form.setCustomerId(customer.id());
        form.setContactId(customers.contacts(customer.id()).stream()
                .findFirst()
                .map(ContactSummary::id)
                .orElse(null));
        form.setContactedOn(day);
        form.setMethod(method(turn));
        form.setPurpose(PURPOSES.get(turn % PURPOSES.size()));
        Outcome outcome = OUTCOMES.get(turn % OUTCOMES.size());
        form.setResult(outcome.result());
        if (complete) {
            form.setNextStep(outcome.nextStep());
            form.setNextOn(day.plusDays(1 + turn % 3));
        }
        return form;
    }
}
