package org.xiaoguan.crm.morning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.visit.VisitState;

/**
 * Tells each salesperson and each supervisor in one notification what is overdue, and each owner which customers newly
 * return to the pool. A day is told in one transaction with the mark that it was told: once, or not at all.
 */
@Stateless
public class MorningService {
    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Notifications notifications;

    /** Tells what that day asks for, unless another node has; how many people were told. */
    @Open("run by the timer, in the name of the system")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int tell(LocalDate today) {
        if (em.createNativeQuery("INSERT IGNORE INTO crm_morning_run (told_for) VALUES (?1)")
                        .setParameter(1, today)
                        .executeUpdate()
                == 0) {
            return 0;
        }
        Map<Long, Neglect> neglects = neglects(today);
        Set<Long> told = new HashSet<>(tellTeams(neglects));
        neglects.forEach((person, neglect) -> {
            if (neglect.visits() > 0 && told.add(person)) {
                tell(person, MorningNotifications.OWN, "&mine=true", Long.toString(neglect.visits()), neglect.since());
            }
        });
        told.addAll(tellOwners(today));
        return told.size();
    }

    /** Those who let visits or customers wait, and who does. */
    private Map<Long, Neglect> neglects(LocalDate today) {
        Map<Long, Neglect> all = new HashMap<>();
        em.createQuery(
                        "select v.staffId, count(v.id), min(v.dueOn) from Visit v"
                                + " where v.state = :open and v.dueOn < :today group by v.staffId",
                        Object[].class)
                .setParameter("open", VisitState.OPEN)
                .setParameter("today", today)
                .getResultList()
                .forEach(
                        row -> all.put((Long) row[0], new Neglect((Long) row[0], (Long) row[1], row[2].toString(), 0)));
        em.createQuery(
                        "select c.ownerId, count(c.id) from Customer c where c.holding.poolDueOn >= :today"
                                + " and c.ownerId is not null and c.closed = false group by c.ownerId",
                        Object[].class)
                .setParameter("today", today)
                .getResultList()
                .forEach(row ->
                        all.merge((Long) row[0], new Neglect((Long) row[0], 0, "", (Long) row[1]), Neglect::and));
        return all;
    }

    /** Tells those whose people neglect somebody, of themselves too. */
    private Set<Long> tellTeams(Map<Long, Neglect> neglects) {
        Map<Long, Team> teams = new HashMap<>();
        Map<Long, Long> superiors = neglects.isEmpty() ? Map.of() : people.superiors(neglects.keySet());
        superiors.forEach((person, superior) ->
                teams.computeIfAbsent(superior, key -> new Team()).add(neglects.get(person)));
        teams.forEach((superior, team) -> {
            if (neglects.containsKey(superior)) {
                team.add(neglects.get(superior));
            }
            tell(
                    superior,
                    MorningNotifications.TEAM,
                    "",
                    Long.toString(team.visits()),
                    Long.toString(team.customers()),
                    team.names(people.names(team.staffIds())));
        });
        return teams.keySet();
    }

    /** Tells owners of the customers that return to the pool and of which they were not told yet. */
    private Set<Long> tellOwners(LocalDate today) {
        em.createNativeQuery("UPDATE crm_customer SET pool_told_on = ?1 WHERE pool_due_on >= ?1"
                        + " AND pool_told_on IS NULL AND owner_id IS NOT NULL AND NOT is_closed")
                .setParameter(1, today)
                .executeUpdate();
        Set<Long> told = new HashSet<>();
        List<Object[]> warned = em.createQuery(
                        "select c.ownerId, count(c.id), min(c.holding.poolDueOn) from Customer c"
                                + " where c.holding.poolDueOn >= :today and c.holding.poolToldOn = :today"
                                + " and c.ownerId is not null and c.closed = false group by c.ownerId",
                        Object[].class)
                .setParameter("today", today)
                .getResultList();
        for (Object[] row : warned) {
            Long owner = (Long) row[0];
            notifications.tell(
                    List.of(owner),
                    MorningNotifications.POOL,
                    "/crm/pool/due",
                    Objects.toString(row[1]),
                    Objects.toString(row[2]));
            told.add(owner);
        }
        return told;
    }

    private void tell(Long person, String key, String which, String... arguments) {
        notifications.tell(List.of(person), key, "/crm/visit/list?status=OVERDUE" + which, arguments);
    }
}
