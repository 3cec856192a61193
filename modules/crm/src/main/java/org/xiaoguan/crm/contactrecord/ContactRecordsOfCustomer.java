package org.xiaoguan.crm.contactrecord;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerPanel;

/** The contacts with a customer on its page. */
@ApplicationScoped
public class ContactRecordsOfCustomer implements CustomerPanel {
    @Override
    public int getOrder() {
        return 15;
    }

    @Override
    public String getFragment() {
        return "/crm/contactrecord/_customer.xhtml";
    }

    @Override
    public String getPermission() {
        return CrmPermissions.RECORD_VIEW;
    }
}
