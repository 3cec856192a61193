package org.xiaoguan.crm.survey;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.money;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of surveys as a file. */
@RequestScoped
public class SurveyExport implements ExportSource<SurveyRow> {
    @Inject
    SurveyService surveys;

    @Inject
    CustomerLabels labels;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "surveys";
    }

    @Override
    public String titleKey() {
        return "menu.survey.list";
    }

    @Override
    public List<ExportColumn<SurveyRow>> columns() {
        return List.of(
                date("survey.surveyedOn", SurveyRow::surveyedOn),
                text("survey.customerId", SurveyRow::customerName),
                text("survey.contactId", SurveyRow::contactName),
                text("survey.occasion", row -> texts.of("questionnaire.occasion.", row.occasion())),
                text("survey.questionnaireId", SurveyRow::questionnaire),
                money("survey.score", SurveyRow::score),
                text("survey.surveyedById", row -> labels.person(row.surveyedById())),
                text("survey.comment", SurveyRow::comment));
    }

    @Override
    public void rows(ListAddress address, Consumer<SurveyRow> consumer) {
        surveys.export(SurveyListPage.filter(address), consumer);
    }
}
