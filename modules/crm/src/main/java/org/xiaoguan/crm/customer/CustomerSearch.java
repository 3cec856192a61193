package org.xiaoguan.crm.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.ScopeTab;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Customers, closed ones too, in the search over everything. */
@ApplicationScoped
public class CustomerSearch implements SearchSource {
    @Inject
    CustomerService customers;

    @Inject
    ScopeTabs tabs;

    @Override
    public String list() {
        return "/crm/customer/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return customers
                .list(
                        new CustomerFilter(
                                address.text("text"), null, null, null, null, null, false, tabs.scope(ScopeTab.ALL)),
                        first)
                .map(row -> new Found("/crm/customer/view?id=" + row.id(), row.code(), row.name(), row.phone()));
    }

    @Override
    public boolean findsClosed() {
        return true;
    }
}
