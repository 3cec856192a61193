package org.xiaoguan.crm.visit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.DueVisit;
import org.xiaoguan.crm.api.Visits;
import org.xiaoguan.crm.customer.CustomerScope;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** The caller's own visits, for the home page. */
@Stateless
public class VisitDirectory implements Visits {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Open("tells only what the caller is to do, and of customers within reach")
    @Override
    public List<DueVisit> due(int most) {
        Long staffId = user.getStaffId();
        if (staffId == null) {
            return List.of();
        }
        ListQuery<DueVisit> query = ListQuery.of(
                        em,
                        DueVisit.class,
                        "new org.xiaoguan.crm.api.DueVisit(v.id, c.id, c.name, v.dueOn, v.plannedOn, v.place)",
                        "Visit v join Customer c on c.id = v.customerId",
                        "v.id")
                .where("v.staffId = :staff", "staff", staffId)
                .where("v.state = :open", "open", VisitState.OPEN)
                .where("v.actOn <= :today", "today", clock.today())
                .orderedBy("v.actOn");
        return CustomerScope.restrict(query, access.scope(CrmPermissions.CUSTOMER_VIEW))
                .rows(ListRequest.firstRows(most));
    }
}
