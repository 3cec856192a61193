package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.visit.Visit;
import org.xiaoguan.crm.visit.VisitForm;
import org.xiaoguan.crm.visit.VisitRow;
import org.xiaoguan.crm.visit.VisitService;

/** Of the visits that customers are owed every second is planned for a day of the next two weeks. */
@Dependent
public class DemoVisits {
    private static final int DAYS = 14;
    private static final int STEP = 5;
    private static final List<ContactPurpose> PURPOSES = List.of(ContactPurpose.values());
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

    private void plan(long id, int turn, LocalDate today) {
        Visit visit = visits.find(id);
        VisitForm form = new VisitForm(visit);
        form.setPlannedOn(today.plusDays(turn * STEP % DAYS));
        form.setPurpose(PURPOSES.get(turn % PURPOSES.size()));
        form.setMaterials(MATERIALS.get(turn % MATERIALS.size()));
        visits.update(id, visit.getVersion(), form);
    }
}
