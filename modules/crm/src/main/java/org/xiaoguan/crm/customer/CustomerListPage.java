package org.xiaoguan.crm.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTab;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.ui.frame.Addresses;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of customers. */
@Named
@RequestScoped
public class CustomerListPage extends ListPage<CustomerRow> {
    @Inject
    CustomerService customers;

    @Inject
    Dictionaries dictionaries;

    @Inject
    Departments departments;

    @Inject
    ScopeTabs tabs;

    @Inject
    Access access;

    @Inject
    CustomerLabels labels;

    @PostConstruct
    void read() {
        result = customers.list(filter(address, tabs), address.request());
        labels.read(result.rows());
    }

    /** The filter that an address asks for; the tab, and closed ones only when asked for. */
    static CustomerFilter filter(ListAddress address, ScopeTabs tabs) {
        return filter(address, tabs.scope(tabs.present()));
    }

    /** The filter that an address asks for which is not the present one: somebody saved it. */
    public static CustomerFilter saved(ListAddress address, ScopeTabs tabs) {
        ScopeTab chosen = Stream.of(ScopeTab.values())
                .filter(tab -> address.is("tab", tab.getName()))
                .findFirst()
                .orElse(ScopeTab.ALL);
        return filter(address, tabs.scope(chosen));
    }

    private static CustomerFilter filter(ListAddress address, Scope within) {
        return new CustomerFilter(
                address.text("text"),
                address.id("kind"),
                address.id("region"),
                address.choice("grade", CustomerGrade.class),
                address.id("department"),
                address.flag("closed") ? null : Boolean.FALSE,
                address.flag("pooled"),
                within);
    }

    /** Where a call list is made of the customers that the list shows. */
    public String getCalling() {
        return "/crm/calllist/edit?" + shown();
    }

    /** Where the customers that the list shows are handed over. */
    public String getHandover() {
        return "/crm/handover/edit?" + shown();
    }

    private String shown() {
        return Addresses.query(Map.of("filter", Addresses.query(address.knownParameters())));
    }

    /** Whether the reader hands customers over: who changes but their own could give them to nobody. */
    public boolean isHandingOver() {
        return access.scope(CrmPermissions.CUSTOMER_EDIT).reachesOthers();
    }

    /** Whether the reader sees customers in the pool here: nobody's are not their own. */
    public boolean isSeeingPooled() {
        return access.scope(CrmPermissions.CUSTOMER_VIEW).reachesOthers();
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public List<Option> getKinds() {
        return dictionaries.options(CustomerImport.KINDS);
    }

    public List<Option> getRegions() {
        return dictionaries.options(CustomerImport.REGIONS);
    }

    public CustomerGrade[] getGrades() {
        return CustomerGrade.values();
    }

    public List<Option> getDepartments() {
        return departments.all();
    }
}
