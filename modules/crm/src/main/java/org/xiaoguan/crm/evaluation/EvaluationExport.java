package org.xiaoguan.crm.evaluation;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.money;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of evaluations as a file. */
@RequestScoped
public class EvaluationExport implements ExportSource<EvaluationRow> {
    @Inject
    EvaluationService evaluations;

    @Inject
    ScopeTabs tabs;

    @Inject
    CustomerLabels labels;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "evaluations";
    }

    @Override
    public String titleKey() {
        return "menu.evaluation.list";
    }

    @Override
    public List<ExportColumn<EvaluationRow>> columns() {
        return List.of(
                date("evaluation.evaluatedOn", EvaluationRow::evaluatedOn),
                text("evaluation.customerId", EvaluationRow::customerName),
                money("evaluation.score", EvaluationRow::score),
                text("evaluation.result", row -> texts.of("evaluation.result.", row.result())),
                text("evaluation.evaluatorId", row -> labels.person(row.evaluatorId())),
                text("common.state", row -> texts.get(row.stateKey())));
    }

    @Override
    public void rows(ListAddress address, Consumer<EvaluationRow> consumer) {
        evaluations.export(EvaluationListPage.filter(address, tabs), consumer);
    }
}
