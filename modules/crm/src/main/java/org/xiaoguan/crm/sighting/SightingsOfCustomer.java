package org.xiaoguan.crm.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerPanel;

/** The competitors that were met at a customer, on its page. */
@ApplicationScoped
public class SightingsOfCustomer implements CustomerPanel {
    @Override
    public int getOrder() {
        return 40;
    }

    @Override
    public String getFragment() {
        return "/crm/sighting/_customer.xhtml";
    }

    @Override
    public String getPermission() {
        return CrmPermissions.COMPETITOR_VIEW;
    }
}
