package org.xiaoguan.crm.competitorsurvey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;

/** The form of a survey: a card with the questions for each competitor. */
@Named
@ViewScoped
public class CompetitorSurveyEditPage implements Serializable {
    @Inject
    CompetitorSurveyService surveys;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private int readVersion;
    private LocalDate halfOn;
    private LocalDate dueOn;
    private final CompetitorSurveyForm form = new CompetitorSurveyForm();

    public void open() {
        if (!user.may(CrmPermissions.COMPETITORSURVEY_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id == null) {
            throw new NotFoundException();
        }
        CompetitorSurvey survey = surveys.findToAnswer(id);
        if (survey.getState() != SurveyState.OPEN) {
            throw new NotFoundException();
        }
        Map<Long, String> names = surveys.names(survey);
        readVersion = survey.getVersion();
        halfOn = survey.getHalfOn();
        dueOn = survey.getDueOn();
        form.setRemark(survey.getRemark());
        form.setAnswers(survey.getAnswers().stream()
                .map(answer -> new SurveyAnswerForm(answer, names.getOrDefault(answer.getCompetitorId(), "")))
                .toList());
    }

    /** Keeps it to go on later. */
    public String save() {
        return actions.perform(() -> surveys.answer(id, readVersion, form)) ? left("common.saved") : null;
    }

    public String submit() {
        return actions.perform(() -> surveys.submit(id, readVersion, form)) ? left("competitorsurvey.submitted") : null;
    }

    private String left(String note) {
        drafts.discard(CompetitorSurvey.KIND, id);
        actions.done(note);
        return actions.to("/crm/competitorsurvey/view", id);
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

    public CompetitorSurveyForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }
}
