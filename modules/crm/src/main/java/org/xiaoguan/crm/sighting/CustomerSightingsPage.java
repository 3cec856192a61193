package org.xiaoguan.crm.sighting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.list.ListPage;

/** Which competitors were met lately at the customer whose page is open. */
@Named
@RequestScoped
public class CustomerSightingsPage extends ListPage<SightingRow> {
    private static final int MOST = 5;

    @Inject
    SightingService sightings;

    private long customerId;

    @PostConstruct
    void read() {
        customerId = address.requiredId("id");
        result = sightings.list(SightingFilter.ofCustomer(customerId), ListRequest.firstRows(MOST));
    }

    public long getCustomerId() {
        return customerId;
    }
}
