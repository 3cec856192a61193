package org.xiaoguan.crm.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of evaluations. */
@Named
@RequestScoped
public class EvaluationListPage {
    @Inject
    ListAddress address;

    @Inject
    EvaluationService evaluations;

    @Inject
    CustomerLabels labels;

    private ListResult<EvaluationRow> result;

    @PostConstruct
    void read() {
        EvaluationFilter filter = new EvaluationFilter(
                address.id("customer"), address.choice("result", EvaluationResult.class), address.flag("waiting"));
        result = evaluations.list(filter, address.request());
        labels.readPeople(result.rows().stream().map(EvaluationRow::evaluatorId));
    }

    public List<EvaluationRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }

    /** The customer whose evaluations are listed; null for all. */
    public Long getCustomerId() {
        return address.id("customer");
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public EvaluationResult[] getResults() {
        return EvaluationResult.values();
    }
}
