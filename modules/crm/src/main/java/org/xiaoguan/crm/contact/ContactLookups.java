package org.xiaoguan.crm.contact;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contacts of customers that the caller's transaction looked up for many rows of a file at once. */
@ApplicationScoped
class ContactLookups {
    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Notes that the contacts of these customers are looked up, and none found yet. */
    void asked(Collection<Long> customerIds) {
        customerIds.forEach(id -> known().put(id, new ArrayList<>()));
    }

    /** Notes a contact, also one that is made now. */
    void found(Contact contact) {
        of(contact.getCustomerId()).ifPresent(contacts -> contacts.add(contact));
    }

    /** The contacts of a customer; empty when nobody asked. */
    Optional<List<Contact>> of(Long customerId) {
        return Optional.ofNullable(known().get(customerId));
    }

    @SuppressWarnings("unchecked") // nobody else knows the key
    private Map<Long, List<Contact>> known() {
        Map<Long, List<Contact>> known = (Map<Long, List<Contact>>) transaction.getResource(ContactLookups.class);
        if (known == null) {
            known = new HashMap<>();
            transaction.putResource(ContactLookups.class, known);
        }
        return known;
    }
}
