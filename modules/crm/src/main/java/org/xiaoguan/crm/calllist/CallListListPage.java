package org.xiaoguan.crm.calllist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of call lists. */
@Named
@RequestScoped
public class CallListListPage extends ListPage<CallListRow> {
    @Inject
    CallListService lists;

    @Inject
    ScopeTabs tabs;

    @Inject
    CustomerLabels labels;

    @PostConstruct
    void read() {
        result = lists.list(filter(address, tabs), address.request());
        labels.readPeople(result.rows().stream().map(CallListRow::staffId));
    }

    /** The filter that an address asks for. */
    static CallListFilter filter(ListAddress address, ScopeTabs tabs) {
        return new CallListFilter(
                address.text("text"), address.flag("closed") ? null : Boolean.FALSE, tabs.scope(tabs.present()));
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
