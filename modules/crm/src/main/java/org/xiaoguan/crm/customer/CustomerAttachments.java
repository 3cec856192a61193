package org.xiaoguan.crm.customer;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EDIT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;
import static org.xiaoguan.crm.CrmPermissions.VISIT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.VISIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;

/**
 * Files of customers and of what belongs to them: seen by those who are responsible for the customer and by whose record it
 * is, and attached by whoever may change it. Those of a customer that was merged are the other one's.
 */
@Stateless
public class CustomerAttachments implements AttachmentGuard {
    /**
     * What guards a kind of records.
     *
     * @param found the record's customer, and whose it is besides those of the customer
     * @param ownerEdits whether the record is changed by its person alone
     */
    private record Kind(String found, String view, String edit, boolean ownerEdits) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "crm.customer",
            new Kind("select c, c.ownerId from Customer c where c.id = :id", CUSTOMER_VIEW, CUSTOMER_EDIT, false),
            "crm.contact",
            new Kind(of("Contact", "c.ownerId"), CUSTOMER_VIEW, CUSTOMER_EDIT, false),
            "crm.visit",
            new Kind(of("Visit", "r.staffId"), VISIT_VIEW, VISIT_EDIT, false),
            "crm.contactrecord",
            new Kind(of("ContactRecord", "r.staffId"), RECORD_VIEW, RECORD_EDIT, true));

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    private static String of(String entity, String person) {
        return "select c, " + person + " from " + entity + " r join Customer c on c.id = r.customerId where r.id = :id";
    }

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        return Optional.ofNullable(KINDS.get(kind))
                .map(guarded -> em.createQuery(guarded.found(), Object[].class)
                        .setParameter("id", recordId)
                        .getResultStream()
                        .findFirst()
                        .map(found -> access(guarded, (Customer) found[0], (Long) found[1]))
                        .orElse(AttachmentAccess.NONE));
    }

    private AttachmentAccess access(Kind guarded, Customer customer, Long personId) {
        Set<Long> seeing = new HashSet<>(customer.responsible());
        seeing.add(personId);
        return new AttachmentAccess(
                reaches(guarded.view(), customer, seeing),
                !customer.isMerged()
                        && reaches(guarded.edit(), customer, guarded.ownerEdits() ? Set.of(personId) : seeing));
    }

    private boolean reaches(String permission, Customer customer, Collection<Long> people) {
        return access.scope(permission).covers(customer.getDepartmentId(), people);
    }
}
