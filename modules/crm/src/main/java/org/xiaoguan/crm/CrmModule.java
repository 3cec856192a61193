package org.xiaoguan.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

/** Customers and the contacts with them in the menu. */
@ApplicationScoped
public class CrmModule implements AppModule {
    @Override
    public String name() {
        return "crm";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                entry("menu.customer.list", "/crm/customer/list", CrmPermissions.CUSTOMER_VIEW, 0),
                entry("menu.contact.list", "/crm/contact/list", CrmPermissions.CUSTOMER_VIEW, 1),
                entry("menu.contactrecord.list", "/crm/contactrecord/list", CrmPermissions.RECORD_VIEW, 2),
                entry("menu.visit.list", "/crm/visit/list", CrmPermissions.VISIT_VIEW, 3),
                entry("menu.visit.calendar", "/crm/visit/calendar", CrmPermissions.VISIT_VIEW, 4),
                entry("menu.visit.plan", "/crm/visit/plan", CrmPermissions.VISIT_VIEW, 5),
                entry("menu.coverage.view", "/crm/coverage/view", CrmPermissions.RECORD_CHECK, 6),
                entry("menu.pool.list", "/crm/pool/list", CrmPermissions.POOL_VIEW, 6),
                entry("menu.evaluation.list", "/crm/evaluation/list", CrmPermissions.EVALUATION_VIEW, 7),
                entry("menu.complaint.list", "/crm/complaint/list", CrmPermissions.COMPLAINT_VIEW, 20),
                entry("menu.survey.list", "/crm/survey/list", CrmPermissions.SURVEY_VIEW, 21),
                entry("menu.competitor.list", "/crm/competitor/list", CrmPermissions.COMPETITOR_VIEW, 22),
                entry("menu.sighting.list", "/crm/sighting/list", CrmPermissions.COMPETITOR_VIEW, 23),
                entry(
                        "menu.competitorsurvey.list",
                        "/crm/competitorsurvey/list",
                        CrmPermissions.COMPETITORSURVEY_VIEW,
                        24),
                entry("menu.calllist.list", "/crm/calllist/list", CrmPermissions.CALLLIST_VIEW, 25));
    }

    @Override
    public List<MenuEntry> creations() {
        return List.of(
                entry("contactrecord.new", "/crm/contactrecord/edit", CrmPermissions.RECORD_CREATE, 0),
                entry("customer.new", "/crm/customer/edit", CrmPermissions.CUSTOMER_CREATE, 1),
                entry("complaint.new", "/crm/complaint/edit", CrmPermissions.COMPLAINT_CREATE, 2),
                entry("sighting.new", "/crm/sighting/edit", CrmPermissions.SIGHTING_CREATE, 3));
    }

    private static MenuEntry entry(String key, String path, String permission, int order) {
        return new MenuEntry(MenuArea.CUSTOMERS, key, path, permission, order);
    }
}
