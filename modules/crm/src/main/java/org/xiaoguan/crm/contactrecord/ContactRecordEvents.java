package org.xiaoguan.crm.contactrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;

/** Calls, mails and other contacts on the time line of a customer; visits are a kind of their own. */
@ApplicationScoped
public class ContactRecordEvents implements CustomerEvents {
    @Inject
    ContactRecordService records;

    @Override
    public EventKind kind() {
        return new EventKind(
                "menu.contactrecord.list",
                10,
                "pi-phone",
                CrmPermissions.RECORD_VIEW,
                "/crm/contactrecord/list?customer=");
    }

    @Override
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        return records.events(customerId, false, before, most);
    }
}
