package org.xiaoguan.crm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_CREATE;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_VIEW;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.QUESTIONNAIRE_EDIT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_EDIT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_VIEW;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.complaint.ComplaintForm;
import org.xiaoguan.crm.complaint.ComplaintService;
import org.xiaoguan.crm.contactrecord.Sellers;
import org.xiaoguan.crm.questionnaire.Answers;
import org.xiaoguan.crm.questionnaire.Occasion;
import org.xiaoguan.crm.questionnaire.QuestionForm;
import org.xiaoguan.crm.questionnaire.QuestionnaireForm;
import org.xiaoguan.crm.questionnaire.QuestionnaireService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;

/** Customers are asked, and their answers make a score. */
@ExtendWith(ArquillianExtension.class)
class SurveyServiceIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    SurveyService surveys;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    ComplaintService complaints;

    @Inject
    Dictionaries dictionaries;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private Sellers.Team team;
    private String asking;
    private long questionnaire;

    @BeforeEach
    void begin() {
        sellers.on(TODAY);
        team = sellers.team();
        asking = company.user(
                team.department(),
                company.role(
                        ScopeLevel.ALL, CUSTOMER_VIEW, SURVEY_VIEW, SURVEY_EDIT, COMPLAINT_VIEW, COMPLAINT_CREATE));
        questionnaire = company.asSystem(() -> questionnaires.create(typed("60", "40"), null));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theCustomersScoreIsTheAverageOfTheLastTwelveMonths() {
        survey(TODAY.minusMonths(13), 1, 0);
        assertThat(satisfaction().score()).isNull();
        survey(TODAY.minusMonths(2), 5, 1);
        long last = survey(TODAY, 4, 0);
        assertThat(view(last).getScore()).isEqualByComparingTo("45.00");
        assertThat(satisfaction()).isEqualTo(new Satisfaction(new BigDecimal("72.50"), 2, 12));

        List<MonthScore> months = sellers.as(asking, () -> surveys.months(SurveyFilter.ofCustomer(team.customer())));
        assertThat(months)
                .containsExactly(
                        new MonthScore(YearMonth.of(2026, 11), new BigDecimal("45.00"), 1),
                        new MonthScore(YearMonth.of(2026, 9), new BigDecimal("100.00"), 1));
        assertThat(sellers.<List<SurveyRow>>as(asking, () -> surveys.before(team.customer(), TODAY, last, 9)))
                .hasSize(2);
    }

    @Test
    void aSurveyKeepsItsScoreWhenTheQuestionnaireChanges() {
        long id = survey(TODAY, 5, 0);
        SurveyForm open = form(TODAY, 5, 0);
        QuestionnaireForm changed = typed("10", "90");
        changed.setName(Company.unique("问卷"));
        int version = company.asSystem(() -> questionnaires.find(questionnaire)).getVersion();
        company.asSystem(() -> {
            questionnaires.update(questionnaire, version, changed);
            return null;
        });
        assertThatThrownBy(() -> sellers.as(asking, () -> surveys.create(questionnaire, open, null)))
                .as("answers to what is not asked any more")
                .hasMessageContaining("survey.other-questions");
        Survey survey = view(id);
        assertThat(survey.getScore()).isEqualByComparingTo("60");
        SurveyForm corrected = sellers.as(asking, () -> new SurveyForm(surveys.find(id)));
        corrected.getAnswers().get(1).setAnswer(1);
        sellers.does(asking, () -> surveys.update(id, survey.getVersion(), corrected));
        assertThat(view(id).getScore()).isEqualByComparingTo("100");
    }

    @Test
    void aLowScoreProposesOneComplaint() {
        long id = survey(TODAY, 1, 0);
        assertThat(sellers.<Boolean>as(asking, () -> surveys.isLow(view(id).getScore())))
                .isTrue();
        long first = sellers.as(asking, () -> complaints.create(complaint(id), null));
        assertThat(sellers.as(asking, () -> surveys.complaint(id)).orElseThrow().id())
                .isEqualTo(first);
        long second = sellers.as(asking, () -> complaints.create(complaint(id), null));
        assertThat(sellers.as(asking, () -> complaints.view(second)).getSurveyId())
                .isNull();
    }

    @Test
    void aSurveyIsSeenWithItsCustomerAndNothingWrongIsStored() {
        long id = survey(TODAY, 3, 1);
        String other =
                company.user(team.department(), company.role(ScopeLevel.OWN, CUSTOMER_VIEW, SURVEY_VIEW, SURVEY_EDIT));
        assertThatThrownBy(() -> sellers.as(other, () -> surveys.view(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sellers.as(other, () -> surveys.create(questionnaire, form(TODAY, 3, 1), null)))
                .hasMessageContaining("customerId: error.not-found");
        assertThatThrownBy(() -> survey(TODAY.plusDays(1), 6, null))
                .hasMessageContaining("surveyedOn: survey.later")
                .hasMessageContaining("lines[0].answer: survey.answer.range")
                .hasMessageContaining("lines[1].answer: survey.unanswered");
        assertThat(sellers.as(
                                asking,
                                () -> surveys.list(SurveyFilter.ofCustomer(team.customer()), ListRequest.firstRows(9)))
                        .count())
                .isEqualTo(1);
        QuestionnaireForm taken = typed("60", "40");
        taken.setName(company.asSystem(() -> questionnaires.find(questionnaire)).getName());
        String editing = company.user(team.department(), company.role(ScopeLevel.ALL, SURVEY_VIEW, QUESTIONNAIRE_EDIT));
        assertThatThrownBy(() -> sellers.as(editing, () -> questionnaires.create(taken, null)))
                .hasMessageContaining("name: error.duplicate");
    }

    private QuestionnaireForm typed(String first, String second) {
        QuestionnaireForm form = new QuestionnaireForm();
        form.setName(Company.unique("问卷"));
        form.setOccasion(Occasion.DELIVERY);
        form.setQuestions(new ArrayList<>(List.of(
                new QuestionForm("是否及时", Answers.SCALE, new BigDecimal(first)),
                new QuestionForm("是否齐全", Answers.YES_NO, new BigDecimal(second)))));
        return form;
    }

    private SurveyForm form(LocalDate day, Integer... answers) {
        SurveyForm form = company.asSystem(() -> new SurveyForm(questionnaires.find(questionnaire)));
        form.setCustomerId(team.customer());
        form.setSurveyedOn(day);
        for (int i = 0; i < answers.length; i++) {
            form.getAnswers().get(i).setAnswer(answers[i]);
        }
        return form;
    }

    private long survey(LocalDate day, Integer... answers) {
        return sellers.as(asking, () -> surveys.create(questionnaire, form(day, answers), null));
    }

    private Survey view(long id) {
        return sellers.as(asking, () -> surveys.view(id));
    }

    private Satisfaction satisfaction() {
        return sellers.as(asking, () -> surveys.satisfaction(team.customer()));
    }

    private ComplaintForm complaint(long survey) {
        ComplaintForm form = new ComplaintForm();
        form.setCustomerId(team.customer());
        form.receivedAt(clock.now());
        form.setKindId(dictionaries.idOf("complaint-kind", "SERVICE"));
        form.setDescription("low score");
        form.setSurveyId(survey);
        return form;
    }
}
