package org.xiaoguan.crm.sighting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** Which competitors were met lately at the customer whose page is open. */
@Named
@RequestScoped
public class CustomerSightingsPage {
    private static final int MOST = 5;

    @Inject
    ListAddress address;

    @Inject
    SightingService sightings;

    private long customerId;
    private ListResult<SightingRow> found;

    @PostConstruct
    void read() {
        customerId = address.requiredId("id");
        found = sightings.list(SightingFilter.ofCustomer(customerId), ListRequest.firstRows(MOST));
    }

    public long getCustomerId() {
        return customerId;
    }

    public List<SightingRow> getRows() {
        return found.rows();
    }

    public long getCount() {
        return found.count();
    }
}
