package org.xiaoguan.crm.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;

/** What became of the customer itself, on its time line: made, handed over, graded, merged, in the pool. */
@ApplicationScoped
public class CustomerChangeEvents implements CustomerEvents {
    @Inject
    CustomerChanges changes;

    @Override
    public EventKind kind() {
        return new EventKind("customer.event", 90, "pi-user", CrmPermissions.CUSTOMER_VIEW, null);
    }

    @Override
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        return changes.before(customerId, before, most);
    }
}
