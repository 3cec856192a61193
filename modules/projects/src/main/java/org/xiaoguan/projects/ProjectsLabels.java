package org.xiaoguan.projects;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Numbers of projects and their documents in the audit trail. */
@Stateless
public class ProjectsLabels implements ReferenceLabels {
    private static final Map<String, String> ENTITIES = Map.of(
            "project", "Project",
            "change", "ChangeOrder",
            "purchase", "PurchaseOrder",
            "delivery", "Delivery",
            "fee", "Fee");

    @PersistenceContext
    EntityManager em;

    @Open("the number of what a visible record refers to is always shown")
    @Override
    public Map<String, String> labels(String concept, String attribute, Set<String> values) {
        String entity = attribute.equals("id") ? ENTITIES.get(concept) : null;
        return entity == null
                ? Map.of()
                : ReferenceLabels.byId(
                        values,
                        ids -> em.createQuery(
                                        "select x.id, x.number from " + entity
                                                + " x where x.id in :ids and x.number is not null",
                                        Object[].class)
                                .setParameter("ids", ids)
                                .getResultStream()
                                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1])));
    }
}
