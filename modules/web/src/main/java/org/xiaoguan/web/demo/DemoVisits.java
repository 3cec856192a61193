package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.visit.Visit;
import org.xiaoguan.crm.visit.VisitForm;
import org.xiaoguan.crm.visit.VisitRow;
import org.xiaoguan.crm.visit.VisitService;

/**
 * Of the visits that customers are owed every second is planned for a day of the next two weeks; others were arranged with
 * them, some of which are for today.
 */
@Dependent
public class DemoVisits {
    private static final int DAYS = 14;
    private static final int STEP = 5;
    private static final int AHEAD = 2;
    private static final int TODAY = 3;
    private static final List<ContactPurpose> PURPOSES = List.of(ContactPurpose.values());
    private static final List<String> PLACES = List.of("客户办公室", "项目现场", "客户采购部");
    private static final List<String> MATERIALS = List.of("样板、报价单", "验收资料", "新品手册", "案例照片");

    @Inject
    DemoDesk desk;

    @Inject
    VisitService visits;

    void plan(List<DemoCustomers.Customer> known, LocalDate today) {
        for (int i = 0; i < known.size(); i += 2) {
            int turn = i;
            List<VisitRow> open = visits.open(known.get(i).id(), 1);
            if (!open.isEmpty()) {
                desk.on(
                        today,
                        DemoPeople.username(known.get(i).salesperson()),
                        () -> plan(open.get(0).id(), turn, today));
            }
        }
    }

    /** The first customers of a salesperson are to be visited today. */
    void arrangeToday(List<DemoCustomers.Customer> known, LocalDate today) {
        known.stream()
                .collect(Collectors.groupingBy(DemoCustomers.Customer::salesperson))
                .values()
                .forEach(own -> own.stream().limit(TODAY).forEach(customer -> arrange(customer, today, today)));
    }

    /** Some days before it is paid a visit is arranged. */
    void arrange(DemoCustomers.Customer customer, LocalDate day) {
        arrange(customer, day, day.minusDays(AHEAD));
    }

    private void arrange(DemoCustomers.Customer customer, LocalDate day, LocalDate arrangedOn) {
        int turn = (int) (customer.id() % PURPOSES.size());
        VisitForm form = new VisitForm();
        form.setCustomerId(customer.id());
        form.setPlannedOn(day);
        form.setPurpose(PURPOSES.get(turn));
        form.setPlace(PLACES.get(turn % PLACES.size()));
        form.setMaterials(MATERIALS.get(turn % MATERIALS.size()));
        desk.on(arrangedOn, DemoPeople.username(customer.salesperson()), () -> visits.create(form, null));
    }

    private void plan(long id, int turn, LocalDate today) {
        Visit visit = visits.find(id);
        VisitForm form = new VisitForm(visit);
        form.setPlannedOn(today.plusDays(turn * STEP % DAYS));
        form.setPurpose(PURPOSES.get(turn % PURPOSES.size()));
        form.setMaterials(MATERIALS.get(turn % MATERIALS.size()));
        visits.update(id, visit.getVersion(), form);
    }
}
