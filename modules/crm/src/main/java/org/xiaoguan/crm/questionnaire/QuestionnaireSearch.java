package org.xiaoguan.crm.questionnaire;

import static org.xiaoguan.crm.CrmPermissions.QUESTIONNAIRE_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.frame.Addresses;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;
import org.xiaoguan.ui.text.Texts;

/** Questionnaires in the search over everything; their page is for those who change them. */
@ApplicationScoped
public class QuestionnaireSearch implements SearchSource {
    @Inject
    QuestionnaireService questionnaires;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Override
    public String list() {
        return "/crm/questionnaire/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return questionnaires
                .list(address.text("text"), first)
                .map(row -> new Found(
                        path(row),
                        row.name(),
                        texts.of("questionnaire.occasion.", row.occasion()),
                        texts.format("questionnaire.count", row.questions())));
    }

    private String path(QuestionnaireRow row) {
        return user.may(QUESTIONNAIRE_EDIT)
                ? "/crm/questionnaire/edit?id=" + row.id()
                : list() + "?" + Addresses.query(Map.of("text", row.name()));
    }
}
