package org.xiaoguan.benchmark.data;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.xiaoguan.shared.SearchText;

/** Contacts with every customer, spread over the years; some of the last ones have agreed what is due today. */
final class ContactRecords {
    private static final List<String> METHODS = List.of("CALL", "VISIT", "CALL", "WECHAT", "CALL", "VISIT", "MEETING");
    private static final List<String> PURPOSES =
            List.of("SELL", "MAINTAIN_MARKET", "BUILD_RELATIONSHIP", "COLLECT_INFORMATION", "GUIDE_CUSTOMER");
    private static final List<String> STEPS = List.of("发报价", "带样板上门", "问尾款到账", "约设计院碰图纸", "送合同和验收资料");
    private static final int GOODS = 200;

    /** One of so many agreed nothing, and is incomplete. */
    private static final int INCOMPLETE = 6;

    /** What was said of one kind of goods, and how it is found. */
    private record Said(String result, String nextStep, String text, String grams) {
        static Said of(int index) {
            String result = Words.place(index) + "项目要" + Words.goods(index) + "，预算已批，比较三家";
            String step = STEPS.get(index % STEPS.size());
            String text = SearchText.of(step, result);
            return new Said(result, step, text, SearchText.grams(text));
        }
    }

    private ContactRecords() {}

    static void write(Rows rows, Size size, Customers customers, LocalDate first, LocalDate until, Random random)
            throws SQLException {
        Table table = rows.table(
                "crm_contactrecord",
                "id version customer_id contact_id staff_id contacted_on method purpose result next_step next_on"
                        + " next_staff_id is_next_done due_on is_complete search_text search_grams");
        Rows.Ids ids = rows.ids("crm_contactrecord");
        Said[] said = new Said[GOODS];
        for (int i = 0; i < GOODS; i++) {
            said[i] = Said.of(i);
        }
        long days = until.toEpochDay() - first.toEpochDay();
        for (int round = 0; round < size.contacts(); round++) {
            LocalDate begin = first.plusDays(days * round / size.contacts());
            long step = Math.max(1, days / size.contacts());
            for (Customers.Customer customer : customers.all()) {
                LocalDate on = begin.plusDays(random.nextLong(step));
                boolean complete = random.nextInt(INCOMPLETE) != 0;
                Said what = said[random.nextInt(GOODS)];
                LocalDate next = complete ? on.plusDays(1 + random.nextInt(14)) : null;
                boolean done = complete && (round < size.contacts() - 1 || next.isBefore(until.minusDays(3)));
                table.add(
                        Moment.of(on, round, customer.owner()),
                        ids.next(),
                        1,
                        customer.id(),
                        customer.contactId(),
                        customer.owner().staffId(),
                        on,
                        METHODS.get(random.nextInt(METHODS.size())),
                        PURPOSES.get(random.nextInt(PURPOSES.size())),
                        what.result(),
                        complete ? what.nextStep() : null,
                        next,
                        complete ? customer.owner().staffId() : null,
                        done,
                        done ? null : next,
                        complete,
                        what.text(),
                        what.grams());
            }
        }
    }
}
