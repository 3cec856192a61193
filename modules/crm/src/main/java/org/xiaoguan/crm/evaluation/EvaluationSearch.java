package org.xiaoguan.crm.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** Evaluations by their customer, in the search over everything. */
@ApplicationScoped
public class EvaluationSearch implements SearchSource {
    @Inject
    EvaluationService evaluations;

    @Inject
    Texts texts;

    @Override
    public String list() {
        return "/crm/evaluation/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return evaluations
                .list(new EvaluationFilter(address.text("text"), null, null, false, Scope.ALL), first)
                .map(row -> new Found(
                        "/crm/evaluation/view?id=" + row.id(),
                        Formats.date(row.evaluatedOn()),
                        row.customerName(),
                        texts.of("evaluation.result.", row.result())));
    }
}
