package org.xiaoguan.crm.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerPanel;

/** The visits to a customer on its page. */
@ApplicationScoped
public class VisitsOfCustomer implements CustomerPanel {
    @Override
    public Place getPlace() {
        return Place.ASIDE;
    }

    @Override
    public int getOrder() {
        return 14;
    }

    @Override
    public String getFragment() {
        return "/crm/visit/_customer.xhtml";
    }

    @Override
    public String getPermission() {
        return CrmPermissions.VISIT_VIEW;
    }
}
