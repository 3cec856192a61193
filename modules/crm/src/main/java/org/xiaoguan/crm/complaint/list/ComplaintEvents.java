package org.xiaoguan.crm.complaint.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.ui.text.Keys;

/** What a customer complained about, on its time line. */
@ApplicationScoped
public class ComplaintEvents implements CustomerEvents {
    @Inject
    ComplaintListService complaints;

    @Override
    public EventKind kind() {
        return new EventKind(
                "menu.complaint.list",
                40,
                "pi-comment",
                CrmPermissions.COMPLAINT_VIEW,
                "/crm/complaint/list?tab=ALL&customer=");
    }

    @Override
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        return complaints.before(customerId, before.at(), before.id(), most).stream()
                .map(ComplaintEvents::event)
                .toList();
    }

    private static CustomerEvent event(ComplaintRow row) {
        String state = Keys.of("complaint.state.", row.state());
        return CustomerEvent.at(
                        row.receivedAt(),
                        row.id(),
                        "complaint.event",
                        List.of(row.number(), new CustomerEvent.Word(state)))
                .noted(row.description())
                .to("/crm/complaint/view?id=" + row.id())
                .by(row.ownerId() == null ? Long.valueOf(row.receivedById()) : row.ownerId());
    }
}
