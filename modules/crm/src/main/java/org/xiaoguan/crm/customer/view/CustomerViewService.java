package org.xiaoguan.crm.customer.view;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.timeline.CustomerTimelineService;
import org.xiaoguan.crm.timeline.Timeline;
import org.xiaoguan.crm.timeline.TimelineRequest;

/** A customer as its page shows it. */
@Stateless
public class CustomerViewService {
    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    CustomerTimelineService timelines;

    /**
     * All that the page shows of a customer itself, in one transaction, so that its row is read once.
     *
     * @param wanted the part of its time line; null for none
     * @throws org.xiaoguan.shared.NotFoundException for an unknown id and for a customer that the caller may not see
     */
    @Requires(CUSTOMER_VIEW)
    public OpenedCustomer open(long id, TimelineRequest wanted) {
        Customer customer = customers.find(id);
        if (customer.isMerged()) {
            return new OpenedCustomer(customer, List.of(), false, null, "", List.of());
        }
        Timeline timeline = wanted == null ? null : timelines.of(id, wanted);
        return new OpenedCustomer(
                customer,
                contacts.of(id),
                customers.mayEdit(id),
                timeline,
                customer.getCompany().getParentId() == null ? "" : customers.parentName(id),
                customers.subsidiaries(id));
    }
}
