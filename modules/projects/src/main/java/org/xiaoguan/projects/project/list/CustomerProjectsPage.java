package org.xiaoguan.projects.project.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** The projects, as far as the reader sees them, of the customer whose page is open, and the money of them. */
@Named
@RequestScoped
public class CustomerProjectsPage {
    private static final int MOST = 10;

    @Inject
    ListAddress address;

    @Inject
    ProjectListService projects;

    @Inject
    Texts texts;

    private long customerId;
    private ProjectFilter filter;
    private ProjectTotals totals;
    private BigDecimal overdue;
    private List<ProjectRow> rows;
    private Long count;

    @PostConstruct
    void read() {
        customerId = address.requiredId("id");
        filter = ProjectFilter.ofCustomer(customerId);
    }

    public long getCustomerId() {
        return customerId;
    }

    /** The latest of those that are open. */
    public List<ProjectRow> getRows() {
        if (rows == null) {
            rows = projects.open(customerId, MOST);
        }
        return rows;
    }

    /** How many there are, the finished ones too. */
    public long getCount() {
        if (count == null) {
            count = projects.count(filter);
        }
        return count;
    }

    /** Of its contracts. */
    public ProjectTotals getTotals() {
        if (totals == null) {
            totals = projects.totals(filter);
        }
        return totals;
    }

    /** Which share of the contracts is paid; empty without a contract. */
    public String getShare() {
        BigDecimal contract = getTotals().contract();
        return contract.signum() <= 0
                ? ""
                : texts.format(
                        "project.customer.share",
                        Formats.percent(getTotals().received().divide(contract, 4, RoundingMode.HALF_UP)));
    }

    /** What is owed for contracts whose agreed date is past. */
    public BigDecimal getOverdue() {
        if (overdue == null) {
            overdue = getTotals().owed().signum() == 0 ? BigDecimal.ZERO : projects.overdue(filter);
        }
        return overdue;
    }
}
