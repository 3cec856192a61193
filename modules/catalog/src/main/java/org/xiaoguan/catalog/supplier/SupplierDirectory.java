package org.xiaoguan.catalog.supplier;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.catalog.api.SupplierSummary;
import org.xiaoguan.catalog.api.Suppliers;
import org.xiaoguan.shared.SearchText;

/** The suppliers as documents of other modules need them. */
@Stateless
public class SupplierDirectory implements Suppliers {
    private static final int MAX_FOUND = 20;
    private static final String SUMMARY =
            "select new org.xiaoguan.catalog.api.SupplierSummary(s.id, s.code, s.name, s.closed) from Supplier s";

    @PersistenceContext
    EntityManager em;

    @Open("the supplier of a visible document is shown with it")
    @Override
    public Optional<SupplierSummary> known(long supplierId) {
        return em.createQuery(SUMMARY + " where s.id = :id", SupplierSummary.class)
                .setParameter("id", supplierId)
                .getResultStream()
                .findFirst();
    }

    @Open("the suppliers of visible documents are shown with them")
    @Override
    public Map<Long, String> names(Collection<Long> supplierIds) {
        if (supplierIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(SUMMARY + " where s.id in :ids", SupplierSummary.class)
                .setParameter("ids", supplierIds)
                .getResultStream()
                .collect(Collectors.toMap(SupplierSummary::id, SupplierSummary::name));
    }

    @Open("documents are found by the names of their suppliers")
    @Override
    public List<Long> matching(String typed) {
        String pattern = SearchText.pattern(typed);
        return pattern == null
                ? List.of()
                : em.createQuery("select s.id from Supplier s where s.searchText like :text order by s.id", Long.class)
                        .setParameter("text", pattern)
                        .getResultList();
    }

    @Open("documents offer the suppliers of the company")
    @Override
    public List<SupplierSummary> find(String typed) {
        String pattern = SearchText.pattern(typed);
        return em.createQuery(
                        SUMMARY + " where s.closed = false and s.searchText like :text order by s.code",
                        SupplierSummary.class)
                .setParameter("text", pattern == null ? "%" : pattern)
                .setMaxResults(MAX_FOUND)
                .getResultList();
    }
}
