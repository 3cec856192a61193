package org.xiaoguan.catalog;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Names of categories, materials and suppliers in the audit trail. */
@Stateless
public class CatalogLabels implements ReferenceLabels {
    @PersistenceContext
    EntityManager em;

    @Open("the name of what a visible record refers to is always shown")
    @Override
    public Map<String, String> labels(String concept, String attribute, Set<String> values) {
        return switch (attribute.equals("id") ? concept + "Id" : attribute) {
            case "categoryId" -> names("Category", values);
            case "materialId" -> names("Material", values);
            case "supplierId" -> names("Supplier", values);
            default -> Map.of();
        };
    }

    private Map<String, String> names(String entity, Set<String> values) {
        return ReferenceLabels.byId(
                values,
                ids -> em.createQuery("select x.id, x.name from " + entity + " x where x.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1])));
    }
}
