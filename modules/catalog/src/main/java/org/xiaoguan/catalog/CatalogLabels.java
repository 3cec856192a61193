package org.xiaoguan.catalog;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.ReferenceLabels;

/** Names of categories, materials and suppliers in the audit trail. */
@Stateless
public class CatalogLabels implements ReferenceLabels {
    @PersistenceContext
    EntityManager em;

    @Open("the name of what a visible record refers to is always shown")
    @Override
    public String label(String concept, String attribute, String value) {
        String entity = switch (attribute) {
            case "categoryId" -> "Category";
            case "materialId" -> "Material";
            case "supplierId" -> "Supplier";
            default -> null;
        };
        if (entity == null || !value.matches("\\d{1,18}")) {
            return null;
        }
        return em.createQuery("select x.name from " + entity + " x where x.id = :id", String.class)
                .setParameter("id", Long.valueOf(value))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
