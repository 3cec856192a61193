package org.xiaoguan.finance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    public Map<String, String> labels(String concept, String attribute, Set<String> values) {
        if (!concept.equals("receipt") && !concept.equals("invoice")) {
            return Map.of();
        }
        return switch (attribute) {
            case "projectId" -> numbers("ProjectAccount", values);
            case "reversesId" -> numbers("Receipt", values);
            case "redOfId" -> numbers("Invoice", values);
            case "id" -> numbers(concept.equals("receipt") ? "Receipt" : "Invoice", values);
            case "enteredBy" -> ReferenceLabels.byId(values, people::names);
            default -> Map.of();
        };
    }

    private Map<String, String> numbers(String entity, Set<String> values) {
        return ReferenceLabels.byId(
                values,
                ids -> em.createQuery("select x.id, x.number from " + entity + " x where x.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1])));
    }
}
