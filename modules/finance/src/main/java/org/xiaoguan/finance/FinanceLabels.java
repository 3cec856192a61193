package org.xiaoguan.finance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Projects, documents and people that receipts and invoices name in the audit trail. */
@Stateless
public class FinanceLabels implements ReferenceLabels {
    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Open("the label of a record that a visible one refers to is always shown")
    @Override
    public String label(String concept, String attribute, String value) {
        boolean own = concept.equals("receipt") || concept.equals("invoice");
        if (!own || !value.matches("\\d{1,18}")) {
            return null;
        }
        Long id = Long.valueOf(value);
        return switch (attribute) {
            case "projectId" -> number("ProjectAccount", id);
            case "reversesId" -> number("Receipt", id);
            case "redOfId" -> number("Invoice", id);
            case "enteredBy" -> people.name(id);
            default -> null;
        };
    }

    private String number(String entity, Long id) {
        return em.createQuery("select x.number from " + entity + " x where x.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
