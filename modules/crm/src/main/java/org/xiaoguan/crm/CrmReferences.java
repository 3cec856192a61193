package org.xiaoguan.crm;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;

/** What of customers refers to departments, staff and dictionaries. */
@Stateless
public class CrmReferences implements ReferenceSource {
    @PersistenceContext
    EntityManager em;

    @Open("called by services that are about to delete")
    @Override
    public List<Reference> referencesTo(String kind, long id) {
        return switch (kind) {
            case "administration.department" -> List.of(customers("c.departmentId = :id", id));
            case "administration.staff" ->
                List.of(customers(
                        "c.id in (select mine.id from Customer mine join mine.responsibleIds person where person = :id)",
                        id));
            case "administration.dictionary" ->
                List.of(customers("c.kindId = :id or c.industryId = :id or c.regionId = :id or c.sourceId = :id", id));
            default -> List.of();
        };
    }

    private Reference customers(String condition, long id) {
        long count = em.createQuery("select count(c.id) from Customer c where " + condition, Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return new Reference("customer.referred", count);
    }
}
