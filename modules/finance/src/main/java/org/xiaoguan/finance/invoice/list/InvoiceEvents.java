package org.xiaoguan.finance.invoice.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.finance.FinancePermissions;

/** Invoices on the time line of their customer. */
@ApplicationScoped
public class InvoiceEvents implements CustomerEvents {
    @Inject
    InvoiceListService invoices;

    @Override
    public EventKind kind() {
        return new EventKind(
                "menu.invoice.list", 32, "pi-file", FinancePermissions.INVOICE_VIEW, "/finance/invoice/list?customer=");
    }

    @Override
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        return invoices.events(customerId, before, most);
    }
}
