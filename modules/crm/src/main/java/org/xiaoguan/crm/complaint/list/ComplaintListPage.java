package org.xiaoguan.crm.complaint.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.complaint.ComplaintEditPage;
import org.xiaoguan.crm.complaint.ComplaintState;
import org.xiaoguan.crm.complaint.Severity;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of complaints, with how they stand on top. */
@Named
@RequestScoped
public class ComplaintListPage extends ListPage<ComplaintRow> {
    @Inject
    ComplaintListService complaints;

    @Inject
    Dictionaries dictionaries;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    private ComplaintTab tab;
    private ComplaintFigures figures;

    @PostConstruct
    void read() {
        ComplaintFilter filter = filter(address);
        tab = filter.tab();
        result = complaints.list(filter, address.request());
        figures = complaints.figures(filter);
        labels.readPeople(result.rows().stream().map(ComplaintRow::ownerId));
        labels.readWords(result.rows().stream().map(ComplaintRow::kindId));
    }

    /** The filter that an address asks for; what is open unless it names another tab or a state. */
    static ComplaintFilter filter(ListAddress address) {
        ComplaintTab tab = address.choice("tab", ComplaintTab.class);
        ComplaintState state = address.choice("state", ComplaintState.class);
        return new ComplaintFilter(
                tab == null ? state == null ? ComplaintTab.OPEN : ComplaintTab.ALL : tab,
                address.text("text"),
                address.id("customer"),
                address.id("kind"),
                address.choice("severity", Severity.class),
                state,
                address.id("person"),
                address.date("from"),
                address.date("to"));
    }

    public ComplaintFigures getFigures() {
        return figures;
    }

    public String getTab() {
        return tab.name();
    }

    public ComplaintTab[] getTabs() {
        return ComplaintTab.values();
    }

    public boolean overdue(ComplaintRow row) {
        return row.overdue(clock.now());
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public List<Option> getKinds() {
        return dictionaries.options(ComplaintEditPage.KINDS);
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public ComplaintState[] getStates() {
        return ComplaintState.values();
    }
}
