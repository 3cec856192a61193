package org.xiaoguan.crm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

/** Customers and the contacts with them in the menu. */
@ApplicationScoped
public class CrmModule implements AppModule {
    private static final String COVERAGE = "menu.group.coverage";
    private static final String RELATION = "menu.group.relation";
    private static final String SERVICE = "menu.group.service";
    private static final String COMPETITION = "menu.group.competition";

    @Override
    public String name() {
        return "crm";
    }

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(
                page("customer/list", CrmPermissions.CUSTOMER_VIEW, 0)
                        .with("/crm/grading/", "/crm/merge/", "/crm/handover/"),
                page("contact/list", CrmPermissions.CUSTOMER_VIEW, 1),
                page("contactrecord/list", CrmPermissions.RECORD_VIEW, 2),
                page("visit/list", CrmPermissions.VISIT_VIEW, 3),
                page("visit/calendar", CrmPermissions.VISIT_VIEW, 4).with("/crm/visit/route"),
                page("visit/plan", CrmPermissions.VISIT_VIEW, 5).under(COVERAGE),
                page("coverage/view", CrmPermissions.RECORD_CHECK, 6).under(COVERAGE),
                page("calllist/list", CrmPermissions.CALLLIST_VIEW, 7)
                        .under(COVERAGE)
                        .with("/crm/callscript/"),
                page("pool/list", CrmPermissions.POOL_VIEW, 10).under(RELATION),
                page("evaluation/list", CrmPermissions.EVALUATION_VIEW, 11).under(RELATION),
                page("complaint/list", CrmPermissions.COMPLAINT_VIEW, 20).under(SERVICE),
                page("survey/list", CrmPermissions.SURVEY_VIEW, 21).under(SERVICE),
                page("questionnaire/list", CrmPermissions.SURVEY_VIEW, 22).under(SERVICE),
                page("competitor/list", CrmPermissions.COMPETITOR_VIEW, 30).under(COMPETITION),
                page("sighting/list", CrmPermissions.COMPETITOR_VIEW, 31).under(COMPETITION),
                page("competitorsurvey/list", CrmPermissions.COMPETITORSURVEY_VIEW, 32)
                        .under(COMPETITION));
    }

    @Override
    public List<MenuEntry> creations() {
        return List.of(
                entry("contactrecord.new", "/crm/contactrecord/edit", CrmPermissions.RECORD_CREATE, 0),
                entry("customer.new", "/crm/customer/edit", CrmPermissions.CUSTOMER_CREATE, 1),
                entry("complaint.new", "/crm/complaint/edit", CrmPermissions.COMPLAINT_CREATE, 2),
                entry("sighting.new", "/crm/sighting/edit", CrmPermissions.SIGHTING_CREATE, 3));
    }

    /** A page whose label is named as its address is. */
    private static MenuEntry page(String page, String permission, int order) {
        return entry("menu." + page.replace('/', '.'), "/crm/" + page, permission, order);
    }

    private static MenuEntry entry(String key, String path, String permission, int order) {
        return new MenuEntry(MenuArea.CUSTOMERS, key, path, permission, order);
    }
}
