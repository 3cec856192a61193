package org.xiaoguan.catalog;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.catalog.category.Category;

/** What of the catalogue refers to its own records. */
@Stateless
public class CatalogReferences implements ReferenceSource {
    @PersistenceContext
    EntityManager em;

    @Open("called by services that are about to delete")
    @Override
    public List<Reference> referencesTo(String kind, long id) {
        if (!kind.equals(Category.KIND)) {
            return List.of();
        }
        long materials = em.createQuery("select count(m.id) from Material m where m.categoryId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return List.of(new Reference("category.referred.materials", materials));
    }
}
