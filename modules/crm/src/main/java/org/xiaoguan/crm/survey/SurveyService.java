package org.xiaoguan.crm.survey;

import static org.xiaoguan.crm.CrmPermissions.SURVEY_EDIT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.crm.customer.CustomerScope;
import org.xiaoguan.crm.questionnaire.Questionnaire;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Keeps what customers answered; who may do what follows from the customer. */
@Stateless
public class SurveyService {
    private static final int MONTHS_SHOWN = 6;
    private static final String ROW = "new org.xiaoguan.crm.survey.SurveyRow(x.id, c.id, c.name,"
            + " (select k.name from Contact k where k.id = x.contactId), x.occasion,"
            + " (select q.name from Questionnaire q where q.id = x.questionnaireId), x.surveyedOn, x.surveyedById,"
            + " x.score, x.comment)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    CustomerReach reach;

    @Inject
    SurveySettings settings;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Requires(SURVEY_VIEW)
    public ListResult<SurveyRow> list(SurveyFilter filter, ListRequest request) {
        return reached(filter, SURVEY_VIEW).page(request);
    }

    @Requires(SURVEY_EXPORT)
    public void export(SurveyFilter filter, Consumer<SurveyRow> consumer) {
        reached(filter, SURVEY_EXPORT).forEach(SurveyRow::id, consumer);
    }

    /** The averages of the last months that have surveys, the last one first. */
    @Requires(SURVEY_VIEW)
    public List<MonthScore> months(SurveyFilter filter) {
        return reached(filter, SURVEY_VIEW)
                .where("x.monthNo > :since", "since", monthNo(YearMonth.from(clock.today())) - MONTHS_SHOWN)
                .groups("x.monthNo", "avg(x.score), count(x.id)", MONTHS_SHOWN)
                .stream()
                .map(group -> new MonthScore(
                        month(((Number) group[0]).intValue()), average(group[1]), ((Number) group[2]).longValue()))
                .sorted(Comparator.comparing(MonthScore::month).reversed())
                .toList();
    }

    private static int monthNo(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / 12, number % 12 + 1);
    }

    private static BigDecimal average(Object average) {
        return average == null
                ? null
                : new BigDecimal(average.toString()).setScale(SurveyScore.SCALE, RoundingMode.HALF_UP);
    }

    /** The average of the customer's surveys of the last months, as settings say how many. */
    @Open("asked for by services and pages that found the customer within reach")
    public Satisfaction satisfaction(long customerId) {
        int months = settings.months();
        Object[] found = em.createQuery(
                        "select avg(x.score), count(x.id) from Survey x where x.customerId = :customer"
                                + " and x.surveyedOn > :since",
                        Object[].class)
                .setParameter("customer", customerId)
                .setParameter("since", clock.today().minusMonths(months))
                .getSingleResult();
        return new Satisfaction(average(found[0]), (Long) found[1], months);
    }

    /** The customer's surveys before that day, and on it those of a lower id, the newest first. */
    @Requires(SURVEY_VIEW)
    public List<SurveyRow> before(long customerId, LocalDate day, long id, int most) {
        return reached(SurveyFilter.ofCustomer(customerId), SURVEY_VIEW)
                .where(
                        "x.surveyedOn <= :day and (x.surveyedOn < :day or x.id < :before)",
                        Map.of("day", day, "before", id))
                .rows(ListRequest.firstRows(most));
    }

    /** @throws NotFoundException for an unknown id and for a survey whose customer is out of reach */
    @Requires(SURVEY_VIEW)
    public Survey view(long id) {
        return checked(records.find(Survey.class, id), SURVEY_VIEW);
    }

    /** Whether the caller may correct the survey. */
    @Requires(SURVEY_VIEW)
    public boolean mayEdit(long id) {
        return reach.covers(SURVEY_EDIT, records.find(Survey.class, id).getCustomerId());
    }

    /** @throws NotFoundException for an unknown id and for a survey that the caller may not correct */
    @Requires(SURVEY_EDIT)
    public Survey find(long id) {
        return checked(records.find(Survey.class, id), SURVEY_EDIT);
    }

    /** Whether the score asks for a complaint. */
    @Requires(SURVEY_VIEW)
    public boolean isLow(BigDecimal score) {
        return score.compareTo(settings.low()) < 0;
    }

    /** The complaint that was made of a survey: its id and number. */
    @Requires(SURVEY_VIEW)
    public Optional<Option> complaint(long surveyId) {
        return em.createQuery("select x.id, x.number from Complaint x where x.surveyId = :survey", Object[].class)
                .setParameter("survey", surveyId)
                .getResultStream()
                .map(row -> new Option((Long) row[0], (String) row[1]))
                .findFirst();
    }

    /** Notes what a customer answered; the same form key again gives the survey that it made first. */
    @Requires(SURVEY_EDIT)
    public long create(long questionnaireId, SurveyForm form, String formKey) {
        long me = user.requireStaffId();
        return records.create(Survey.class, formKey, () -> {
            Questionnaire questionnaire = records.find(Questionnaire.class, questionnaireId);
            if (questionnaire.isClosed()) {
                throw BusinessException.of("survey.questionnaire.closed");
            }
            check(form, form.getCustomerId());
            return new Survey(me, questionnaire, form, clock.today());
        });
    }

    /** Corrects a survey that nobody else changed since it was read. */
    @Requires(SURVEY_EDIT)
    public void update(long id, int readVersion, SurveyForm form) {
        Survey survey = checked(records.unchanged(Survey.class, id, readVersion), SURVEY_EDIT);
        check(form, survey.getCustomerId());
        survey.change(form, clock.today());
    }

    private void check(SurveyForm form, Long customerId) {
        Violations violations = new Violations().collect(() -> form.check(clock.today()));
        reach.check(violations, SURVEY_EDIT, customerId);
        reach.checkContact(violations, form.getContactId(), customerId);
        violations.throwIfAny();
    }

    private Survey checked(Survey survey, String permission) {
        reach.find(permission, survey.getCustomerId());
        return survey;
    }

    private ListQuery<SurveyRow> reached(SurveyFilter filter, String permission) {
        ListQuery<SurveyRow> query = ListQuery.of(
                        em, SurveyRow.class, ROW, "Survey x join Customer c on c.id = x.customerId", "x.id")
                .search(
                        filter.text(),
                        "c.search.text like :text",
                        FullText.inOwners("crm_survey", "crm_customer", "customer_id"))
                .where("x.customerId = :customer", "customer", filter.customerId())
                .where("x.occasion = :occasion", "occasion", filter.occasion())
                .where("x.score < :low", "low", filter.low() ? settings.low() : null)
                .where("x.surveyedOn >= :from", "from", filter.from())
                .where("x.surveyedOn <= :to", "to", filter.to())
                .orderedBy("x.surveyedOn desc")
                .sortable(Map.of("surveyedOn", "x.surveyedOn", "score", "x.score"));
        return CustomerScope.restrict(query, access.scope(permission));
    }
}
