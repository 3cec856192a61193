package org.xiaoguan.benchmark.data;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.xiaoguan.shared.CreditCode;
import org.xiaoguan.shared.NameKey;
import org.xiaoguan.shared.SearchText;

/** Customers, each with an owner, two contacts and their phone numbers. */
final class Customers {
    record Customer(long id, String name, long contactId, Person owner) {}

    private static final long MOBILES = 1_000_000_000L;
    private static final List<String> POSTS = List.of("采购经理", "项目经理", "总经理", "财务");

    private final List<Customer> customers = new ArrayList<>();
    private Table table;
    private Table contacts;
    private Table phones;
    private Table members;
    private Rows.Ids contactIds;

    void write(Rows rows, Size size, Company company, LocalDate first) throws SQLException {
        table = rows.table(
                        "crm_customer",
                        "id version code name name_key credit_code kind_id industry_id region_id grade owner_id"
                                + " department_id source_id phone address invoice_title bank bank_account is_closed"
                                + " search_text search_grams")
                .audited("crm.customer");
        contacts = rows.table(
                        "crm_contact",
                        "id version customer_id name post mobile email is_primary is_closed search_text search_grams")
                .audited("crm.contact");
        phones = rows.table("crm_customer_phone", "phone customer_id");
        members = rows.table("crm_customer_member", "customer_id staff_id");
        Rows.Ids ids = rows.ids("crm_customer");
        contactIds = rows.ids("crm_contact");
        List<Long> kinds = words(rows, "customer-kind");
        List<Long> industries = words(rows, "industry");
        List<Long> regions = words(rows, "region");
        List<Long> sources = words(rows, "customer-source");
        List<Person> sellers = company.with("SALESPERSON");
        for (int i = 0; i < size.customers(); i++) {
            Person owner = sellers.get(i % sellers.size());
            Moment moment = Moment.of(first.plusDays((long) i * 365 * Size.YEARS / size.customers()), i, owner);
            String code = rows.next("KH", 5);
            String name = Words.company(i);
            String credit = creditCode(i);
            String phone = "0731-8%07d".formatted(i * 48_271L % 10_000_000);
            String key = phone.substring(1).replace("-", "");
            String found = SearchText.of(code, name, credit, phone, key);
            long id = ids.next();
            table.add(
                    moment,
                    id,
                    1,
                    code,
                    name,
                    NameKey.of(name),
                    credit,
                    kinds.get(i % kinds.size()),
                    industries.get(i / 3 % industries.size()),
                    regions.get(i / 5 % regions.size()),
                    grade(i),
                    owner.staffId(),
                    owner.departmentId(),
                    sources.get(i / 7 % sources.size()),
                    phone,
                    Words.place(i) + "市芙蓉路" + (i % 800 + 1) + "号",
                    name,
                    "中国建设银行" + Words.place(i) + "分行",
                    "6217%012d".formatted(i),
                    false,
                    found,
                    SearchText.grams(found));
            phones.add(moment, key, id);
            members.add(moment, id, owner.staffId());
            long primary = writeContacts(moment, id, i);
            customers.add(new Customer(id, name, primary, owner));
        }
    }

    private long writeContacts(Moment moment, long customer, int index) throws SQLException {
        for (int k = 0; k < Size.CONTACTS; k++) {
            int number = index * Size.CONTACTS + k;
            String name = Words.person(number);
            String mobile = "13%09d".formatted(number * 7_368_787L % MOBILES);
            String found = SearchText.of(name, mobile, mobile);
            contacts.add(
                    moment,
                    contactIds.next(),
                    1,
                    customer,
                    name,
                    POSTS.get(number % POSTS.size()),
                    mobile,
                    "k" + number + "@example.com",
                    k == 0,
                    false,
                    found,
                    SearchText.grams(found));
            phones.add(moment, mobile, customer);
        }
        return contactIds.last() - Size.CONTACTS + 1;
    }

    private static String creditCode(int index) {
        String open = "91430100MA%07d".formatted(index);
        return open + CreditCode.checkSign(open);
    }

    private static String grade(int index) {
        return index % 50 == 0 ? "VIP" : index % 10 == 0 ? "LEVEL1" : index % 4 == 0 ? "LEVEL2" : "OTHER";
    }

    private static List<Long> words(Rows rows, String dictionary) throws SQLException {
        return rows
                .list("select id from administration_dictionary_item where dictionary = '" + dictionary
                        + "' order by id")
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    List<Customer> all() {
        return customers;
    }

    Customer any(Random random) {
        return customers.get(random.nextInt(customers.size()));
    }
}
