package org.xiaoguan.crm.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListPage;

/** The list of questionnaires. */
@Named
@RequestScoped
public class QuestionnaireListPage extends ListPage<QuestionnaireRow> {
    @Inject
    QuestionnaireService questionnaires;

    @PostConstruct
    void read() {
        result = questionnaires.list(address.text("text"), address.request());
    }
}
