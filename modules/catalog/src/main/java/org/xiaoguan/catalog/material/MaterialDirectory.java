package org.xiaoguan.catalog.material;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.catalog.api.Materials;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;

/** The materials as documents of other modules need them. */
@Stateless
public class MaterialDirectory implements Materials {
    private static final int MAX_FOUND = 20;
    private static final String SUMMARY = "select new org.xiaoguan.catalog.api.MaterialSummary(m.id, m.code, m.name,"
            + " m.specification, m.unit, m.taxRate, m.listPrice, m.referenceCost, m.closed) from Material m";

    @PersistenceContext
    EntityManager em;

    @Open("the material of a visible document is shown with it")
    @Override
    public MaterialSummary summary(long materialId) {
        return em.createQuery(SUMMARY + " where m.id = :id", MaterialSummary.class)
                .setParameter("id", materialId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Open("the materials of a visible document are shown with it")
    @Override
    public Map<Long, MaterialSummary> summaries(Collection<Long> materialIds) {
        if (materialIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(SUMMARY + " where m.id in :ids", MaterialSummary.class)
                .setParameter("ids", materialIds)
                .getResultStream()
                .collect(Collectors.toMap(MaterialSummary::id, material -> material));
    }

    @Open("documents offer the materials of the company")
    @Override
    public List<MaterialSummary> find(String typed) {
        String pattern = SearchText.pattern(typed);
        return em.createQuery(
                        SUMMARY + " where m.closed = false and m.searchText like :text order by m.code",
                        MaterialSummary.class)
                .setParameter("text", pattern == null ? "%" : pattern)
                .setMaxResults(MAX_FOUND)
                .getResultList();
    }
}
