package org.xiaoguan.finance.panel;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.api.ProjectPanel;

/** Invoices and receipts on the project's page. */
@ApplicationScoped
public class FinancePanel implements ProjectPanel {
    private static final int AFTER_FEES = 60;

    @Override
    public String getKey() {
        return "finance.panel";
    }

    @Override
    public int getOrder() {
        return AFTER_FEES;
    }

    @Override
    public String getFragment() {
        return "/finance/panel/_panel.xhtml";
    }

    @Override
    public String getPermission() {
        return FinancePermissions.RECEIPT_VIEW;
    }
}
