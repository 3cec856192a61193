package org.xiaoguan.crm.competitorsurvey;

import static org.xiaoguan.crm.CrmPermissions.COMPETITORSURVEY_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPETITORSURVEY_VIEW;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Keeps the surveys. Who is asked answers; superiors see who has not. What they say of a competitor is for everybody. */
@Stateless
public class CompetitorSurveyService {
    private static final String ROW = "new org.xiaoguan.crm.competitorsurvey.CompetitorSurveyRow(s.id, s.staffId,"
            + " s.departmentId, s.halfOn, s.dueOn, s.submittedOn,"
            + " (select count(a.id) from CompetitorSurveyAnswer a where a.survey.id = s.id))";

    private static final String NAMED = "s.staffId in :asked or s.id in (select a.survey.id"
            + " from CompetitorSurveyAnswer a join Competitor c on c.id = a.competitorId where c.search.text like :text)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    People people;

    @Inject
    Notifications notifications;

    @Inject
    BusinessClock clock;

    @Requires(COMPETITORSURVEY_VIEW)
    public ListResult<CompetitorSurveyRow> list(CompetitorSurveyFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    @Requires(COMPETITOR_EXPORT)
    public void export(CompetitorSurveyFilter filter, Consumer<CompetitorSurveyRow> consumer) {
        query(filter).forEach(CompetitorSurveyRow::id, consumer);
    }

    /** How the surveys of a half stand, as far as the caller sees them. */
    @Requires(COMPETITORSURVEY_VIEW)
    public SurveyStanding standing(HalfMonth half, Scope within) {
        Map<SurveyStatus, Long> counts = query(new CompetitorSurveyFilter(null, half.first(), half.first(), within))
                .groups("s.dueOn, s.submittedOn", "count(s.id)", 1000)
                .stream()
                .collect(Collectors.groupingBy(
                        group -> SurveyStatus.of((LocalDate) group[0], (LocalDate) group[1], clock.today()),
                        Collectors.summingLong(group -> (Long) group[2])));
        return new SurveyStanding(
                half,
                counts.getOrDefault(SurveyStatus.OPEN, 0L),
                counts.getOrDefault(SurveyStatus.LATE, 0L),
                counts.getOrDefault(SurveyStatus.SUBMITTED, 0L) + counts.getOrDefault(SurveyStatus.SUBMITTED_LATE, 0L));
    }

    /** @throws NotFoundException for an unknown id and for a survey that the caller may not see */
    @Requires(COMPETITORSURVEY_VIEW)
    public CompetitorSurvey find(long id) {
        return reached(records.find(CompetitorSurvey.class, id), COMPETITORSURVEY_VIEW);
    }

    /** Whether the caller may answer it. */
    @Requires(COMPETITORSURVEY_VIEW)
    public boolean mayAnswer(long id) {
        CompetitorSurvey survey = records.find(CompetitorSurvey.class, id);
        return access.scope(COMPETITORSURVEY_EDIT).covers(survey.getDepartmentId(), Set.of(survey.getStaffId()));
    }

    /** Whether the caller may answer it anew. */
    @Requires(COMPETITORSURVEY_VIEW)
    public boolean mayReopen(long id) {
        return mayAnswer(id) && records.find(CompetitorSurvey.class, id).isReopenable(clock.today());
    }

    /** @throws NotFoundException for an unknown id and for a survey that the caller may not answer */
    @Requires(COMPETITORSURVEY_EDIT)
    public CompetitorSurvey findToAnswer(long id) {
        return reached(records.find(CompetitorSurvey.class, id), COMPETITORSURVEY_EDIT);
    }

    /** Names of the competitors that a survey asks about. */
    @Requires({COMPETITORSURVEY_VIEW, COMPETITORSURVEY_EDIT})
    public Map<Long, String> names(CompetitorSurvey survey) {
        Set<Long> ids = survey.getAnswers().stream()
                .map(CompetitorSurveyAnswer::getCompetitorId)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : records.called("Competitor", "name", ids);
    }

    /** Keeps what was typed of a survey that nobody else changed since it was read. */
    @Requires(COMPETITORSURVEY_EDIT)
    public void answer(long id, int readVersion, CompetitorSurveyForm form) {
        CompetitorSurvey survey = toAnswer(id, readVersion);
        survey.answer(form);
        em.lock(survey, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Hands it in. */
    @Requires(COMPETITORSURVEY_EDIT)
    public void submit(long id, int readVersion, CompetitorSurveyForm form) {
        toAnswer(id, readVersion).submit(form, clock.today());
        notifications.settle(SurveyNotifications.ASKED, SurveyNotifications.path(id));
    }

    @Requires(COMPETITORSURVEY_EDIT)
    public void reopen(long id) {
        reached(records.locked(CompetitorSurvey.class, id), COMPETITORSURVEY_EDIT)
                .reopen(clock.today());
    }

    private CompetitorSurvey toAnswer(long id, int readVersion) {
        reached(records.find(CompetitorSurvey.class, id), COMPETITORSURVEY_EDIT);
        return records.unchanged(CompetitorSurvey.class, id, readVersion);
    }

    /** What submitted surveys say of a competitor, the latest half first; where there was nothing new is left out. */
    @Requires(COMPETITOR_VIEW)
    public List<SurveyAnswerRow> answers(long competitorId, int most) {
        return em.createQuery(
                        "select new org.xiaoguan.crm.competitorsurvey.SurveyAnswerRow(s.id, s.staffId, s.halfOn, a.quiet,"
                                + " a.priceMoves, a.newProducts, a.promotions, a.staffing, a.winsLosses)"
                                + " from CompetitorSurveyAnswer a join a.survey s where a.competitorId = :competitor"
                                + " and a.quiet = false and s.state = :submitted order by s.halfOn desc, s.id",
                        SurveyAnswerRow.class)
                .setParameter("competitor", competitorId)
                .setParameter("submitted", SurveyState.SUBMITTED)
                .setMaxResults(most)
                .getResultList();
    }

    private CompetitorSurvey reached(CompetitorSurvey survey, String permission) {
        access.scope(permission).check(survey.getDepartmentId(), Set.of(survey.getStaffId()));
        return survey;
    }

    private ListQuery<CompetitorSurveyRow> query(CompetitorSurveyFilter filter) {
        ListQuery<CompetitorSurveyRow> query = ListQuery.of(
                        em, CompetitorSurveyRow.class, ROW, "CompetitorSurvey s", "s.id")
                .where("s.halfOn >= :from", "from", filter.from())
                .where("s.halfOn <= :to", "to", filter.to())
                .orderedBy("s.halfOn desc")
                .sortable(Map.of("half", "s.halfOn", "dueOn", "s.dueOn"));
        if (filter.text() != null) {
            query.where(NAMED, Map.of("text", SearchText.pattern(filter.text()), "asked", asked(filter.text())));
        }
        SurveyStatus status = filter.status();
        if (status != null && status.asksForToday()) {
            query.where(status.condition(), "today", clock.today());
        } else if (status != null) {
            query.where(status.condition());
        }
        filter.within().restrict(query, "s.departmentId", "s.staffId = :scopeStaff");
        return access.scope(COMPETITORSURVEY_VIEW).restrict(query, "s.departmentId", "s.staffId = :scopeStaff");
    }

    /** Those whom the text may name; nobody has the number that stands for none of them. */
    private List<Long> asked(String text) {
        List<Long> found = people.find(text).stream().map(PersonSummary::id).toList();
        return found.isEmpty() ? List.of(-1L) : found;
    }
}
