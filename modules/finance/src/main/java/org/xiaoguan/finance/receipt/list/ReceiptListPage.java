package org.xiaoguan.finance.receipt.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.finance.receipt.ReceiptKind;
import org.xiaoguan.finance.receipt.ReceiptMethod;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListPage;

/** The list of receipts. */
@Named
@RequestScoped
public class ReceiptListPage extends ListPage<ReceiptRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    ReceiptListService receipts;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    private BigDecimal total;
    private List<Option> handlers;
    private List<Option> customers;
    private List<Option> projects;
    private List<Option> managers;

    @PostConstruct
    void read() {
        ReceiptFilter filter = ReceiptFilters.of(address, tabs);
        result = receipts.list(filter, address.request());
        total = receipts.total(filter);
        // A page asks for options more than once, the database is asked here.
        handlers = receipts.handlers();
        customers = filter.customerId() == null ? List.of() : receipts.customer(filter.customerId());
        projects = filter.projectId() == null ? List.of() : receipts.project(filter.projectId());
        Long manager = filter.managerId();
        managers = manager == null ? List.of() : List.of(new Option(manager, people.name(manager)));
    }

    public BigDecimal getTotal() {
        return total;
    }

    public ReceiptMethod[] getMethods() {
        return ReceiptMethod.values();
    }

    public ReceiptKind[] getKinds() {
        return ReceiptKind.values();
    }

    public List<Option> getHandlers() {
        return handlers;
    }

    /** The customer that the address asks for; empty without one. */
    public List<Option> getCustomers() {
        return customers;
    }

    public List<Option> getDepartments() {
        return departments.all();
    }

    /** The project manager that the address asks for; empty without one. */
    public List<Option> getManagers() {
        return managers;
    }

    /** The project that the address asks for; empty without one. */
    public List<Option> getProjects() {
        return projects;
    }

    public boolean isCreating() {
        return user.may(FinancePermissions.RECEIPT_CREATE);
    }

    public boolean isExporting() {
        return user.may(FinancePermissions.RECEIPT_EXPORT);
    }
}
