package org.xiaoguan.finance.panel;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.crm.api.CustomerPanel;
import org.xiaoguan.finance.FinancePermissions;

/** What came in from a customer, on its page. */
@ApplicationScoped
public class ReceiptsOfCustomer implements CustomerPanel {
    @Override
    public int getOrder() {
        return 20;
    }

    @Override
    public String getFragment() {
        return "/finance/panel/_customer.xhtml";
    }

    @Override
    public String getPermission() {
        return FinancePermissions.RECEIPT_VIEW;
    }
}
