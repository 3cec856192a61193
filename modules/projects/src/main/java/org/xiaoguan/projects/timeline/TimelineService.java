package org.xiaoguan.projects.timeline;

import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** Keeps and shows what happened to a project. */
@Stateless
public class TimelineService {
    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    /** The latest entries first; margins only for those who may see them. */
    @Open("the calling service has asked for the permission to see the project")
    public List<TimelineEntry> of(long projectId, int most, boolean showMargin) {
        List<TimelineEvent> events = em.createQuery(
                        "select e from TimelineEvent e where e.projectId = :project order by e.id desc",
                        TimelineEvent.class)
                .setParameter("project", projectId)
                .setMaxResults(most)
                .getResultList();
        Map<Long, String> names = people.names(events.stream()
                .map(TimelineEvent::getStaffId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return events.stream().map(event -> entry(event, names, showMargin)).toList();
    }

    /**
     * What happened to the projects of a customer; money is told by finance itself.
     *
     * @param reach restricts it to the projects {@code p} that the caller sees
     */
    @Requires(PROJECT_VIEW)
    public List<CustomerEvent> ofCustomer(
            long customerId, EventMoment before, int most, UnaryOperator<ListQuery<CustomerProjectEvent>> reach) {
        ListQuery<CustomerProjectEvent> query = ListQuery.of(
                        em,
                        CustomerProjectEvent.class,
                        "new org.xiaoguan.projects.timeline.CustomerProjectEvent(e.id, e.happenedAt, e.staffId, e.textKey,"
                                + " e.arguments, e.path, p.id, p.facts.name)",
                        "TimelineEvent e join Project p on p.id = e.projectId",
                        "e.id")
                .where("p.customerId = :customer", "customer", customerId)
                .where("e.path is null or e.path not like '/finance/%'")
                .where(
                        "e.happenedAt <= :before and (e.happenedAt < :before or e.id < :last)",
                        Map.of("before", before.at(), "last", before.id()))
                .orderedBy("e.happenedAt desc");
        return reach.apply(query).rows(ListRequest.firstRows(most)).stream()
                .map(CustomerProjectEvent::event)
                .toList();
    }

    @Open("the calling service has asked for the permission of what it did")
    public void remember(long projectId, String key, String path, Serializable... arguments) {
        keep(new TimelineEvent(projectId, clock.now(), user.getStaffId(), key, path, arguments));
    }

    @Open("the calling service has asked for the permission of what it did")
    public void remember(
            long projectId, Margin before, Margin after, String key, String path, Serializable... arguments) {
        keep(new TimelineEvent(projectId, clock.now(), user.getStaffId(), key, path, arguments)
                .withMargin(before.rate(), after.rate()));
    }

    /** An event holds its project by id only, so EclipseLink does not know that a new project comes first. */
    private void keep(TimelineEvent event) {
        em.flush();
        em.persist(event);
    }

    private static TimelineEntry entry(TimelineEvent event, Map<Long, String> names, boolean showMargin) {
        boolean moved = showMargin && event.movesMargin();
        return new TimelineEntry(
                event.getHappenedAt(),
                event.getStaffId() == null ? "" : names.getOrDefault(event.getStaffId(), ""),
                event.getTextKey(),
                event.getArguments(),
                event.getPath(),
                moved ? event.getMarginBefore() : null,
                moved ? event.getMarginAfter() : null);
    }
}
