package org.xiaoguan.crm.complaint;

import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_ASSIGN;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_CREATE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.api.Complaints;
import org.xiaoguan.crm.api.DueComplaint;
import org.xiaoguan.crm.customer.CustomerScope;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** Complaints that wait for the caller, for the home page. */
@Stateless
public class ComplaintDirectory implements Complaints {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Open("tells only what the caller is to do or to see to")
    @Override
    public List<DueComplaint> due(int most) {
        Map<Long, DueComplaint> due = new LinkedHashMap<>();
        Stream.concat(own(most).stream(), toSeeTo(most)).forEach(row -> due.put(row.id(), row));
        return due.values().stream()
                .sorted(Comparator.comparing(DueComplaint::dueAt))
                .limit(most)
                .toList();
    }

    private List<DueComplaint> own(int most) {
        Long me = user.getStaffId();
        return me == null
                ? List.of()
                : query().where("x.ownerId = :me", "me", me).rows(ListRequest.firstRows(most));
    }

    /** What nobody is to solve yet and what is late, for those who assign complaints and those who take them. */
    private Stream<DueComplaint> toSeeTo(int most) {
        return Stream.of(COMPLAINT_ASSIGN, COMPLAINT_CREATE)
                .map(access::scope)
                .filter(scope -> !scope.equals(Scope.NONE))
                .distinct()
                .flatMap(scope -> toSeeTo(scope, most).stream());
    }

    private List<DueComplaint> toSeeTo(Scope scope, int most) {
        ListQuery<DueComplaint> query = query().where("x.ownerId is null or x.dueAt < :now", "now", clock.now());
        return CustomerScope.restrict(query, scope).rows(ListRequest.firstRows(most));
    }

    private ListQuery<DueComplaint> query() {
        return ListQuery.of(
                        em,
                        DueComplaint.class,
                        "new org.xiaoguan.crm.api.DueComplaint(x.id, x.number, c.name, x.intake.description, x.ownerId, x.dueAt)",
                        "Complaint x join Customer c on c.id = x.customerId",
                        "x.id")
                .where("x.dueAt is not null")
                .orderedBy("x.dueAt");
    }
}
