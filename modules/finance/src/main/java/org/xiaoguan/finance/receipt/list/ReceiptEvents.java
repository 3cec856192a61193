package org.xiaoguan.finance.receipt.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.CustomerEvents;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.finance.FinancePermissions;

/** Money that came in or went back, on the time line of its customer. */
@ApplicationScoped
public class ReceiptEvents implements CustomerEvents {
    @Inject
    ReceiptListService receipts;

    @Override
    public EventKind kind() {
        return new EventKind(
                "menu.receipt.list",
                30,
                "pi-wallet",
                FinancePermissions.RECEIPT_VIEW,
                "/finance/receipt/list?customer=");
    }

    @Override
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        return receipts.events(customerId, before, most);
    }
}
