package org.xiaoguan.crm.visit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTab;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of visits that are owed, planned, overdue and done. */
@Named
@RequestScoped
public class VisitListPage {
    @Inject
    ListAddress address;

    @Inject
    VisitService visits;

    @Inject
    ScopeTabs tabs;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    private ListResult<VisitRow> result;

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

    public List<VisitRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
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
