package org.xiaoguan.crm.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customers as other modules see them: held by id. */
public interface Customers {
    /**
     * The customer, whoever asks: the label of what a visible record refers to is always shown.
     *
     * @throws org.xiaoguan.shared.NotFoundException for an unknown id
     */
    CustomerSummary summary(long customerId);

    /** The customer, when the caller may see it: what a new choice is checked by. Empty also for an unknown id. */
    Optional<CustomerSummary> reached(long customerId);

    /** Names by id, read at once; unknown ids are left out. */
    Map<Long, String> names(Collection<Long> customerIds);

    /** Those not closed and within the caller's scope whose code, name, initials or phone match; at most 20. */
    List<CustomerSummary> find(String typed);

    /** The contacts of a customer that are not closed, by name. */
    List<ContactSummary> contacts(long customerId);

    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    ContactSummary contact(long contactId);
}
