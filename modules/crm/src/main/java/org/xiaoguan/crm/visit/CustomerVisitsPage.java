package org.xiaoguan.crm.visit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.list.ListAddress;

/** The visits that are still to be paid to the customer whose page is open. */
@Named
@RequestScoped
public class CustomerVisitsPage {
    private static final int MOST = 5;

    @Inject
    ListAddress address;

    @Inject
    VisitService visits;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    private long customerId;
    private List<VisitRow> rows;

    @PostConstruct
    void read() {
        customerId = address.requiredId("id");
        rows = visits.open(customerId, MOST);
    }

    public long getCustomerId() {
        return customerId;
    }

    public List<VisitRow> getRows() {
        return rows;
    }

    public VisitStatus status(VisitRow row) {
        return row.status(clock.today());
    }

    /** Who is to go. */
    public String person(VisitRow row) {
        return labels.person(row.staffId());
    }
}
