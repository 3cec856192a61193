package org.xiaoguan.crm.competitorsurvey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.ChangedRecordPage;

/** The form of a survey: a card with the questions for each competitor. */
@Named
@ViewScoped
public class CompetitorSurveyEditPage extends ChangedRecordPage<CompetitorSurveyForm> {
    @Inject
    CompetitorSurveyService surveys;

    private LocalDate halfOn;
    private LocalDate dueOn;

    public CompetitorSurveyEditPage() {
        super(CompetitorSurvey.KIND, new CompetitorSurveyForm(), "common.saved");
    }

    @Override
    public boolean isEditable() {
        return user.may(CrmPermissions.COMPETITORSURVEY_EDIT);
    }

    @Override
    protected Shown<CompetitorSurveyForm> find(long id) {
        CompetitorSurvey survey = surveys.findToAnswer(id);
        if (survey.getState() != SurveyState.OPEN) {
            throw new NotFoundException();
        }
        halfOn = survey.getHalfOn();
        dueOn = survey.getDueOn();
        Map<Long, String> names = surveys.names(survey);
        CompetitorSurveyForm form = new CompetitorSurveyForm();
        form.setRemark(survey.getRemark());
        form.setAnswers(survey.getAnswers().stream()
                .map(answer -> new SurveyAnswerForm(answer, names.getOrDefault(answer.getCompetitorId(), "")))
                .toList());
        return new Shown<>(form, survey.getVersion(), false);
    }

    /** Keeps it to go on later. */
    @Override
    protected void update(long id, int readVersion, CompetitorSurveyForm form) {
        surveys.answer(id, readVersion, form);
    }

    public String submit() {
        return after(id -> surveys.submit(id, getReadVersion(), getForm()), "competitorsurvey.submitted");
    }

    public HalfMonth getHalf() {
        return new HalfMonth(halfOn);
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The part of the address of sightings that names the days of the half. */
    public String getDays() {
        return "&from=" + halfOn + "&to=" + getHalf().last();
    }
}
