package org.xiaoguan.crm.survey;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.CustomerPanel;

/** How satisfied a customer is, on its page. */
@ApplicationScoped
public class SurveysOfCustomer implements CustomerPanel {
    @Override
    public int getOrder() {
        return 30;
    }

    @Override
    public String getFragment() {
        return "/crm/survey/_customer.xhtml";
    }

    @Override
    public String getPermission() {
        return CrmPermissions.SURVEY_VIEW;
    }
}
