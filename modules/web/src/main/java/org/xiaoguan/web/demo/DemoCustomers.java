package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.grade.CustomerGrade;

/** Enters whom the company sells to, each with a first contact and a salesperson. */
@Dependent
public class DemoCustomers {
    private static final List<String> NAMES = List.of(
            "湖南恒泰建材有限公司",
            "长沙星沙机电安装公司",
            "永州申湘汽车销售服务有限公司",
            "信阳建业房地产开发公司",
            "烟台海润酒店管理公司",
            "深圳联创空调工程公司",
            "岳阳市第二人民医院",
            "衡阳南岳电气有限公司",
            "株洲高新投资集团",
            "湘潭钢构工程有限公司",
            "常德大洋汽车贸易公司",
            "长沙麓谷医疗器械有限公司",
            "湖南湘江新区置业有限公司",
            "郴州五岭大酒店",
            "邵阳宝庆食品有限公司",
            "益阳资江冷链物流有限公司",
            "娄底涟钢汽车板有限公司",
            "怀化鹤城商业广场",
            "长沙马栏山视频文创园",
            "株洲中车配套产业园",
            "湘西吉首大学附属中学",
            "浏阳河酒业有限公司",
            "宁乡经开食品产业园",
            "岳阳城陵矶港务公司",
            "衡阳华耀城商贸有限公司",
            "永州九嶷山旅游发展公司",
            "长沙经开区体育中心",
            "张家界武陵源酒店");

    /** 株洲中车配套产业园 belongs to 株洲高新投资集团. */
    private static final int SUBSIDIARY = 19;

    private static final int PARENT = 8;

    private static final List<CustomerGrade> GRADES = List.of(CustomerGrade.values());
    private static final List<String> SALESPEOPLE = List.of("林晓岚", "彭飞", "肖宇", "谭静");
    private static final String SURNAMES = "李王张刘陈杨黄赵周吴";

    @Inject
    CustomerService customers;

    @Inject
    Dictionaries dictionaries;

    @Inject
    People people;

    /**
     * A customer of the demo.
     *
     * @param salesperson name of the person who owns it
     */
    record Customer(long id, String name, String salesperson) {}

    List<Customer> enter(Map<String, Long> staffIds) {
        List<Option> kinds = dictionaries.options("customer-kind");
        List<Option> industries = dictionaries.options("industry");
        List<Option> regions = dictionaries.options("region");
        List<Customer> entered = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String salesperson = SALESPEOPLE.get(i % SALESPEOPLE.size());
            long owner = staffIds.get(salesperson);
            CustomerForm form = new CustomerForm();
            form.setCode(String.format("KH%04d", i + 1));
            form.setName(NAMES.get(i));
            form.setKindId(kinds.get(i % kinds.size()).id());
            form.setIndustryId(industries.get(i % industries.size()).id());
            form.setRegionId(regions.get(i % regions.size()).id());
            form.setGrade(GRADES.get(i % GRADES.size()));
            form.setOwnerId(owner);
            form.setDepartmentId(people.summary(owner).departmentId());
            form.setPhone(String.format("0731-8%07d", 4100236 + i * 6361));
            form.setInvoiceTitle(NAMES.get(i));
            describe(form, i);
            if (i == SUBSIDIARY) {
                form.setParentId(entered.get(PARENT).id());
            }
            entered.add(new Customer(customers.create(form, contact(i), null), NAMES.get(i), salesperson));
        }
        return entered;
    }

    /** Of some the salespeople know how old and large they are. */
    private static void describe(CustomerForm form, int i) {
        if (i % 3 != 2) {
            form.setFoundedYear(1991 + (i * 7) % 29);
            form.setEmployees(45 + i * 37);
            form.setAnnualRevenue(BigDecimal.valueOf(860L + i * 431L));
            form.setRevenueUnit("万元");
        }
    }

    private static ContactForm contact(int i) {
        ContactForm contact = new ContactForm();
        contact.setName(SURNAMES.charAt(i % SURNAMES.length()) + (i % 3 == 0 ? "经理" : "工"));
        contact.setPost(i % 3 == 0 ? "采购经理" : "工程负责人");
        contact.setMobile(String.format("138%08d", 31200457 + i * 104729));
        contact.setPrimary(true);
        return contact;
    }
}
