package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.grade.Credit;
import org.xiaoguan.crm.grade.GradingForm;
import org.xiaoguan.crm.grade.Strength;
import org.xiaoguan.crm.grade.YesNo;
import org.xiaoguan.crm.grading.GradingService;
import org.xiaoguan.crm.pool.PoolService;

/** Enters prospects, one of each quadrant, and customers that wait in the public pool. */
@Dependent
public class DemoProspects {
    private static final List<Prospect> PROSPECTS = List.of(
            new Prospect("湖南云麓数据中心", "林晓岚", Strength.STRONG, Strength.STRONG, Credit.GOOD, YesNo.YES),
            new Prospect("长沙梅溪湖国际酒店", "林晓岚", Strength.STRONG, Strength.WEAK, Credit.GOOD, YesNo.YES),
            new Prospect("株洲芦淞服饰城", "彭飞", Strength.WEAK, Strength.STRONG, null, YesNo.NO),
            new Prospect("衡阳松木冷库", "谭静", Strength.WEAK, Strength.WEAK, null, null));

    private static final List<String> FORGOTTEN = List.of("岳阳楼文旅集团", "益阳桃花江竹业有限公司", "郴州苏仙机械厂");
    private static final List<String> REASONS = List.of("客户暂停建设，明年再联系", "改由总部集中采购", "多次联系无人接听");

    @Inject
    CustomerService customers;

    @Inject
    GradingService gradings;

    @Inject
    PoolService pool;

    @Inject
    Dictionaries dictionaries;

    private record Prospect(
            String name, String salesperson, Strength intention, Strength means, Credit credit, YesNo project) {}

    /** Ids of what was entered. */
    record Entered(List<Long> prospects, List<Long> forgotten) {}

    Entered enter(Map<String, Long> staffIds) {
        Entered entered = new Entered(new ArrayList<>(), new ArrayList<>());
        for (Prospect prospect : PROSPECTS) {
            int number = entered.prospects().size();
            entered.prospects()
                    .add(customer("QZ" + (number + 1), prospect.name(), number, staffIds.get(prospect.salesperson())));
        }
        for (String name : FORGOTTEN) {
            int number = entered.forgotten().size();
            entered.forgotten().add(customer("ZH" + (number + 1), name, number, staffIds.get("彭飞")));
        }
        return entered;
    }

    /** Today the prospects are graded, and the forgotten ones go to the pool. */
    void sort(Entered entered) {
        for (int i = 0; i < PROSPECTS.size(); i++) {
            Prospect prospect = PROSPECTS.get(i);
            GradingForm form = new GradingForm();
            form.setIntention(prospect.intention());
            form.setMeans(prospect.means());
            form.setCredit(prospect.credit());
            form.setProject(prospect.project());
            long id = entered.prospects().get(i);
            gradings.assess(id, customers.find(id).getVersion(), form);
        }
        for (int i = 0; i < FORGOTTEN.size(); i++) {
            pool.giveBack(entered.forgotten().get(i), REASONS.get(i));
        }
    }

    private long customer(String code, String name, int number, long ownerId) {
        List<Option> kinds = dictionaries.options("customer-kind");
        List<Option> regions = dictionaries.options("region");
        CustomerForm form = new CustomerForm();
        form.setCode(code);
        form.setName(name);
        form.setKindId(kinds.get(number % kinds.size()).id());
        form.setRegionId(regions.get(number % regions.size()).id());
        form.setOwnerId(ownerId);
        return customers.create(form, new ContactForm(), null);
    }
}
