package org.xiaoguan.crm.calllist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of call lists. */
@Named
@RequestScoped
public class CallListListPage {
    @Inject
    ListAddress address;

    @Inject
    CallListService lists;

    @Inject
    ScopeTabs tabs;

    @Inject
    CustomerLabels labels;

    private ListResult<CallListRow> result;

    @PostConstruct
    void read() {
        CallListFilter filter = new CallListFilter(
                address.text("text"), address.flag("closed") ? null : Boolean.FALSE, tabs.scope(tabs.present()));
        result = lists.list(filter, address.request());
        labels.readPeople(result.rows().stream().map(CallListRow::staffId));
    }

    public List<CallListRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
