package org.xiaoguan.crm.questionnaire;

import static org.xiaoguan.ui.export.ExportColumn.count;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of questionnaires as a file. */
@ApplicationScoped
public class QuestionnaireExport implements ExportSource<QuestionnaireRow> {
    @Inject
    QuestionnaireService questionnaires;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "questionnaires";
    }

    @Override
    public String titleKey() {
        return "menu.questionnaire.list";
    }

    @Override
    public List<ExportColumn<QuestionnaireRow>> columns() {
        return List.of(
                text("questionnaire.name", QuestionnaireRow::name),
                text("questionnaire.occasion", row -> texts.of("questionnaire.occasion.", row.occasion())),
                count("questionnaire.questions", QuestionnaireRow::questions),
                text("common.state", row -> row.closed() ? texts.get("common.closed") : ""));
    }

    @Override
    public void rows(ListAddress address, Consumer<QuestionnaireRow> consumer) {
        questionnaires.export(address.text("text"), consumer);
    }
}
