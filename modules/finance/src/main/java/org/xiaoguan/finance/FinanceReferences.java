package org.xiaoguan.finance;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;

/** What of finance refers to people and projects. */
@Stateless
public class FinanceReferences implements ReferenceSource {
    @PersistenceContext
    EntityManager em;

    @Open("called by services that are about to delete")
    @Override
    public List<Reference> referencesTo(String kind, long id) {
        return switch (kind) {
            case "administration.staff" ->
                List.of(
                        count("receipt.referred", "Receipt x where x.handlerId = :id or x.enteredBy = :id", id),
                        count("invoice.referred", "Invoice x where x.enteredBy = :id", id));
            case "projects.project" ->
                List.of(
                        count("receipt.referred", "Receipt x where x.projectId = :id", id),
                        count("invoice.referred", "Invoice x where x.projectId = :id", id));
            default -> List.of();
        };
    }

    private Reference count(String key, String from, long id) {
        long count = em.createQuery("select count(x.id) from " + from, Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return new Reference(key, count);
    }
}
