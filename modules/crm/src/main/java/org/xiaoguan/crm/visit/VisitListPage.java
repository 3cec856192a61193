package org.xiaoguan.crm.visit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTab;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of visits that are owed, planned, overdue and done. */
@Named
@RequestScoped
public class VisitListPage extends ListPage<VisitRow> {
    @Inject
    VisitService visits;

    @Inject
    ScopeTabs tabs;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void read() {
        result = visits.list(filter(address, tabs), address.request());
        labels.readPeople(result.rows().stream().map(VisitRow::staffId));
        labels.readWords(result.rows().stream().map(VisitRow::regionId));
    }

    /** The filter that an address asks for. */
    static VisitFilter filter(ListAddress address, ScopeTabs tabs) {
        address.usually("status", VisitStatus.OPEN);
        ScopeTab tab = tabs.present();
        boolean mine = tab == ScopeTab.MINE;
        return new VisitFilter(
                address.text("text"),
                address.id("customer"),
                address.id("person"),
                address.choice("status", VisitStatus.class),
                address.choice("origin", VisitOrigin.class),
                address.date("from"),
                address.date("to"),
                mine,
                mine ? Scope.ALL : tabs.scope(tab));
    }

    public VisitStatus status(VisitRow row) {
        return row.status(clock.today());
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public VisitStatus[] getStatuses() {
        return VisitStatus.values();
    }

    public VisitOrigin[] getOrigins() {
        return VisitOrigin.values();
    }
}
