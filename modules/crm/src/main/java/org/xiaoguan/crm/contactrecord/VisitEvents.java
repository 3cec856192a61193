package org.xiaoguan.crm.contactrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;

/** Visits that were paid, on the time line of a customer. */
@ApplicationScoped
public class VisitEvents implements CustomerEvents {
    @Inject
    ContactRecordService records;

    @Override
    public EventKind kind() {
        return new EventKind(
                "contactrecord.method.visit",
                12,
                "pi-map-marker",
                CrmPermissions.RECORD_VIEW,
                "/crm/visit/list?customer=");
    }

    @Override
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        return records.events(customerId, true, before, most);
    }
}
