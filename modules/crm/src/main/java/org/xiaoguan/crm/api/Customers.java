package org.xiaoguan.crm.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiaoguan.administration.api.Option;

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

    /** The contacts of a customer to choose from; none without a customer and for one that the caller may not see. */
    default List<Option> contactOptions(Long customerId) {
        return customerId == null
                ? List.of()
                : reached(customerId).stream()
                        .flatMap(customer -> contacts(customer.id()).stream())
                        .map(contact -> new Option(contact.id(), contact.name()))
                        .toList();
    }

    /** Whom a form names of a customer that was chosen: its only contact; null where there are none or several. */
    default Long onlyContact(Long customerId) {
        List<Option> contacts = contactOptions(customerId);
        return contacts.size() == 1 ? contacts.get(0).id() : null;
    }

    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    ContactSummary contact(long contactId);
}
