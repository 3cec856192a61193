package org.xiaoguan.crm.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;

/** Evaluations of the relationship on the time line of a customer. */
@ApplicationScoped
public class EvaluationEvents implements CustomerEvents {
    @Inject
    EvaluationService evaluations;

    @Override
    public EventKind kind() {
        return new EventKind(
                "menu.evaluation.list",
                50,
                "pi-star",
                CrmPermissions.EVALUATION_VIEW,
                "/crm/evaluation/list?customer=");
    }

    @Override
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        return evaluations.events(customerId, before, most);
    }
}
