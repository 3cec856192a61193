package org.xiaoguan.projects.sales;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerActivity;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.shared.BusinessClock;

/** A customer whose project is carried out, or waits for its approval, is not forgotten; else the last event of one counts. */
@Stateless
public class ProjectActivity implements CustomerActivity {
    @PersistenceContext
    EntityManager em;

    @Open("asked by the nightly care for the public pool, in the name of the system")
    @Override
    public Map<Long, LocalDate> last(Collection<Long> customerIds, LocalDate today) {
        Map<Long, LocalDate> last = new HashMap<>();
        em.createQuery(
                        // The greatest is found here: EclipseLink cannot read an aggregate of a converted column.
                        "select p.customerId, e.happenedAt from TimelineEvent e join Project p on p.id = e.projectId"
                                + " where p.customerId in :ids",
                        Object[].class)
                .setParameter("ids", customerIds)
                .getResultStream()
                .forEach(row -> last.merge(
                        (Long) row[0],
                        LocalDate.ofInstant((Instant) row[1], BusinessClock.ZONE),
                        ProjectActivity::later));
        em.createQuery(
                        "select distinct p.customerId from Project p where p.customerId in :ids"
                                + " and (p.course.state = :submitted"
                                + " or p.course.state = :approved and p.course.stage <> :closed)",
                        Long.class)
                .setParameter("ids", customerIds)
                .setParameter("submitted", ProjectState.SUBMITTED)
                .setParameter("approved", ProjectState.APPROVED)
                .setParameter("closed", ProjectStage.CLOSED)
                .getResultStream()
                .forEach(id -> last.put(id, today));
        return last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
