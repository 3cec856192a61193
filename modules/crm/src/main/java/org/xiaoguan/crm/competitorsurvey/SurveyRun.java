package org.xiaoguan.crm.competitorsurvey;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.crm.competitor.Competitor;

/** Makes the surveys of a half: one a person, which the database sees to as well. Made again, nothing happens. */
@Stateless
public class SurveyRun {
    private static final String REASON = "run by the timer, in the name of the system";

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    CompetitorSurveySettings settings;

    @Inject
    Notifications notifications;

    /** Who keeps an eye on competitors that one still meets. */
    @Open(REASON)
    public List<Long> watchers() {
        return em.createQuery(
                        "select distinct w from Competitor c join c.watcherIds w where c.closed = false", Long.class)
                .getResultStream()
                .sorted()
                .toList();
    }

    /**
     * Makes the survey of one person, or asks in the one that is open about competitors that have come since.
     *
     * @return whether there was anything to do
     */
    @Open(REASON)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean make(long staffId, LocalDate today) {
        Optional<PersonSummary> person = people.known(staffId).filter(known -> !known.closed());
        List<Long> watched = watched(staffId);
        if (person.isEmpty() || watched.isEmpty()) {
            return false;
        }
        HalfMonth half = HalfMonth.of(today);
        CompetitorSurvey present = present(staffId, half);
        if (present != null) {
            boolean asked = present.ask(watched);
            if (asked) {
                em.lock(present, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            }
            return asked;
        }
        CompetitorSurvey survey =
                new CompetitorSurvey(staffId, person.get().departmentId(), half, settings.dueOn(half));
        survey.ask(watched);
        em.persist(survey);
        notifications.tell(
                List.of(staffId),
                SurveyNotifications.ASKED,
                SurveyNotifications.path(survey.getId()),
                half.first().toString(),
                half.last().toString(),
                survey.getDueOn().toString());
        return true;
    }

    private List<Long> watched(long staffId) {
        return em.createQuery(
                        "select c from Competitor c where c.closed = false and :staff member of c.watcherIds"
                                + " order by c.name",
                        Competitor.class)
                .setParameter("staff", staffId)
                .getResultStream()
                .map(Competitor::getId)
                .toList();
    }

    private CompetitorSurvey present(long staffId, HalfMonth half) {
        return em.createQuery(
                        "select s from CompetitorSurvey s where s.staffId = :staff and s.halfOn = :half",
                        CompetitorSurvey.class)
                .setParameter("staff", staffId)
                .setParameter("half", half.first())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
