package org.xiaoguan.crm.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;

/** The list of customers. */
@Named
@RequestScoped
public class CustomerListPage {
    private static final String MINE = "mine";

    @Inject
    ListAddress address;

    @Inject
    CustomerService customers;

    @Inject
    Dictionaries dictionaries;

    @Inject
    Departments departments;

    @Inject
    CurrentUser user;

    @Inject
    CustomerLabels labels;

    private ListResult<CustomerRow> result;

    @PostConstruct
    void read() {
        result = customers.list(filter(address, user), address.request());
        labels.read(result.rows());
    }

    /** The filter that an address asks for; the tab of one's own customers, and closed ones only when asked for. */
    static CustomerFilter filter(ListAddress address, CurrentUser user) {
        return new CustomerFilter(
                address.text("text"),
                address.id("kind"),
                address.id("region"),
                address.choice("grade", CustomerGrade.class),
                address.is("tab", MINE) ? user.getStaffId() : null,
                address.id("department"),
                address.flag("closed") ? null : Boolean.FALSE);
    }

    public List<CustomerRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }

    public String getTab() {
        return address.is("tab", MINE) ? MINE : "all";
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
