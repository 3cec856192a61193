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
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;

/** The materials as documents of other modules need them. */
@Stateless
public class MaterialDirectory implements Materials {
    private static final int MAX_FOUND = 20;
    private static final String SELECT = "new org.xiaoguan.catalog.api.MaterialSummary(m.id, m.code, m.name,"
            + " m.specification, m.unit, m.taxRate, m.listPrice, m.referenceCost, m.closed)";
    private static final String SUMMARY = "select " + SELECT + " from Material m";

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
    public Map<String, MaterialSummary> byCodes(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(SUMMARY + " where m.closed = false and m.code in :codes", MaterialSummary.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(MaterialSummary::code, material -> material));
    }

    @Open("documents offer the materials of the company")
    @Override
    public List<MaterialSummary> find(String typed) {
        return ListQuery.of(em, MaterialSummary.class, SELECT, "Material m", "m.id")
                .where("m.closed = false")
                .search(typed, "m.search.text like :text", FullText.in("catalog_material", "id"))
                .orderedBy("m.code")
                .rows(ListRequest.firstRows(MAX_FOUND));
    }
}
