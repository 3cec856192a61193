package org.xiaoguan.crm.complaint.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The complaints of the customer whose page is open that are not closed. */
@Named
@RequestScoped
public class CustomerComplaintsPage {
    private static final int MOST = 5;

    @Inject
    ListAddress address;

    @Inject
    ComplaintListService complaints;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    private long customerId;
    private ListResult<ComplaintRow> found;

    @PostConstruct
    void read() {
        customerId = address.requiredId("id");
        found = complaints.list(ComplaintFilter.ofCustomer(ComplaintTab.OPEN, customerId), ListRequest.firstRows(MOST));
        labels.readPeople(found.rows().stream().map(ComplaintRow::ownerId));
    }

    public long getCustomerId() {
        return customerId;
    }

    public ListResult<ComplaintRow> getFound() {
        return found;
    }

    public boolean overdue(ComplaintRow row) {
        return row.overdue(clock.now());
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
