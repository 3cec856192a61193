package org.xiaoguan.crm.complaint.list;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerPanel;

/** The open complaints of a customer on its page. */
@ApplicationScoped
public class ComplaintsOfCustomer implements CustomerPanel {
    @Override
    public int getOrder() {
        return 8;
    }

    @Override
    public String getFragment() {
        return "/crm/complaint/_customer.xhtml";
    }

    @Override
    public String getPermission() {
        return CrmPermissions.COMPLAINT_VIEW;
    }

    @Override
    public String getOfferKey() {
        return "complaint.new";
    }

    @Override
    public String getOfferPath() {
        return "/crm/complaint/edit?customer=";
    }

    @Override
    public String getOfferPermission() {
        return CrmPermissions.COMPLAINT_CREATE;
    }
}
