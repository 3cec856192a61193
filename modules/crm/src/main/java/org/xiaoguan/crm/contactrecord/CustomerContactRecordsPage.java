package org.xiaoguan.crm.contactrecord;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The latest contacts with the customer whose page is open, as far as the reader sees them. */
@Named
@RequestScoped
public class CustomerContactRecordsPage {
    private static final int MOST = 8;

    @Inject
    ListAddress address;

    @Inject
    ContactRecordService records;

    @Inject
    CustomerLabels labels;

    private long customerId;
    private ListResult<ContactRecordRow> found;

    @PostConstruct
    void read() {
        customerId = address.requiredId("id");
        found = records.list(ContactRecordFilter.ofCustomer(customerId), ListRequest.firstRows(MOST));
        labels.readPeople(found.rows().stream().map(ContactRecordRow::staffId));
    }

    public long getCustomerId() {
        return customerId;
    }

    public List<ContactRecordRow> getRows() {
        return found.rows();
    }

    public long getCount() {
        return found.count();
    }

    /** Who met or reached the customer. */
    public String person(ContactRecordRow row) {
        return labels.person(row.staffId());
    }
}
