package org.xiaoguan.crm;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Names of customers and contacts in the audit trail. */
@Stateless
public class CrmLabels implements ReferenceLabels {
    @PersistenceContext
    EntityManager em;

    @Open("the name of what a visible record refers to is always shown")
    @Override
    public String label(String concept, String attribute, String value) {
        if (!value.matches("\\d{1,18}")) {
            return null;
        }
        long id = Long.parseLong(value);
        return switch (attribute) {
            case "customerId" -> name("Customer", id);
            case "contactId" -> name("Contact", id);
            default -> null;
        };
    }

    private String name(String entity, long id) {
        return em.createQuery("select x.name from " + entity + " x where x.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
