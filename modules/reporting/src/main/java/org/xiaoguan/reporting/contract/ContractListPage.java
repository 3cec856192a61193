package org.xiaoguan.reporting.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of what moved contracts. */
@Named
@RequestScoped
public class ContractListPage {
    @Inject
    private ListAddress address;

    @Inject
    private ContractListService contracts;

    @Inject
    private Departments departments;

    @Inject
    private BusinessClock clock;

    private ContractFilter filter;
    private ListResult<ContractRow> result;

    @PostConstruct
    void read() {
        filter = filter(address, clock.today());
        result = contracts.list(filter, address.request());
    }

    /** An address without a filter asks for this month: all contracts ever signed are a table that no index orders. */
    static ContractFilter filter(ListAddress address, LocalDate today) {
        address.usually("from", today.withDayOfMonth(1));
        return new ContractFilter(
                address.date("from"), address.date("to"), address.id("department"), address.id("manager"));
    }

    /** Before the page shows the filter. */
    public void open() {}

    public List<ContractRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }

    public BigDecimal getTotal() {
        return contracts.total(filter);
    }

    public List<Option> getDepartments() {
        return departments.all();
    }

    public List<Option> getManagers() {
        return contracts.managers(filter);
    }
}
