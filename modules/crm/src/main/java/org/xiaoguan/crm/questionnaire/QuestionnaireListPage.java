package org.xiaoguan.crm.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The questionnaires; there are few. */
@Named
@RequestScoped
public class QuestionnaireListPage {
    @Inject
    QuestionnaireService questionnaires;

    private List<Questionnaire> rows;

    @PostConstruct
    void read() {
        rows = questionnaires.all();
    }

    public List<Questionnaire> getRows() {
        return rows;
    }
}
