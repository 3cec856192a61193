package org.xiaoguan.crm.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of evaluations. */
@Named
@RequestScoped
public class EvaluationListPage extends ListPage<EvaluationRow> {
    @Inject
    EvaluationService evaluations;

    @Inject
    ScopeTabs tabs;

    @Inject
    CustomerLabels labels;

    @PostConstruct
    void read() {
        result = evaluations.list(filter(address, tabs), address.request());
        labels.readPeople(result.rows().stream().map(EvaluationRow::evaluatorId));
    }

    /** The filter that an address asks for. */
    static EvaluationFilter filter(ListAddress address, ScopeTabs tabs) {
        return new EvaluationFilter(
                address.text("text"),
                address.id("customer"),
                address.choice("result", EvaluationResult.class),
                address.flag("waiting"),
                tabs.scope(tabs.present()));
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
