package org.xiaoguan.crm.competitorsurvey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** One survey, to be read. */
@Named
@RequestScoped
public class CompetitorSurveyPage {
    @Inject
    ListAddress address;

    @Inject
    CompetitorSurveyService surveys;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    @Inject
    Actions actions;

    private CompetitorSurvey survey;
    private Map<Long, String> names;
    private boolean answerable;
    private boolean reopenable;

    @PostConstruct
    void read() {
        survey = surveys.find(address.requiredId("id"));
        names = surveys.names(survey);
        answerable = survey.getState() == SurveyState.OPEN && surveys.mayAnswer(survey.getId());
        reopenable = surveys.mayReopen(survey.getId());
    }

    public String reopen() {
        return actions.perform(() -> surveys.reopen(survey.getId()))
                ? actions.to("/crm/competitorsurvey/edit", survey.getId())
                : null;
    }

    public CompetitorSurvey getSurvey() {
        return survey;
    }

    public HalfMonth getHalf() {
        return survey.half();
    }

    public SurveyStatus getStatus() {
        return SurveyStatus.of(survey.getDueOn(), survey.getSubmittedOn(), clock.today());
    }

    public List<SurveyAnswerForm> getAnswers() {
        return survey.getAnswers().stream()
                .map(answer -> new SurveyAnswerForm(answer, names.getOrDefault(answer.getCompetitorId(), "")))
                .toList();
    }

    /** Who is asked. */
    public String getPerson() {
        return labels.person(survey.getStaffId());
    }

    public String getDepartment() {
        return labels.department(survey.getDepartmentId());
    }

    /** Whether the reader may answer it. */
    public boolean isAnswerable() {
        return answerable;
    }

    /** Whether the reader may answer it anew. */
    public boolean isReopenable() {
        return reopenable;
    }
}
