package org.xiaoguan.projects;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;

/** What of projects refers to departments, staff, materials, suppliers, customers and contacts. */
@Stateless
public class ProjectsReferences implements ReferenceSource {
    @PersistenceContext
    EntityManager em;

    @Open("called by services that are about to delete")
    @Override
    public List<Reference> referencesTo(String kind, long id) {
        return switch (kind) {
            case "administration.department" -> List.of(projects("p.departmentId = :id", id));
            case "administration.staff" ->
                List.of(
                        projects(
                                "p.id in (select own.id from Project own join own.responsibleIds person where person = :id)",
                                id),
                        new Reference("delivery.referred", count("Delivery d where d.delivererId = :id", id)));
            case "catalog.material" ->
                List.of(
                        new Reference("item.referred", count("ScopeItem i where i.goods.materialId = :id", id)),
                        new Reference(
                                "purchase-line.referred", count("PurchaseLine l where l.goods.materialId = :id", id)),
                        new Reference(
                                "change-line.referred", count("ChangeLine c where c.goods.materialId = :id", id)));
            case "catalog.supplier" ->
                List.of(new Reference("purchase.referred", count("PurchaseOrder o where o.supplierId = :id", id)));
            case "crm.customer" -> List.of(projects("p.customerId = :id", id));
            case "crm.contact" -> List.of(projects("p.facts.contactId = :id", id));
            default -> List.of();
        };
    }

    private Reference projects(String condition, long id) {
        return new Reference("project.referred", count("Project p where " + condition, id));
    }

    private long count(String what, long id) {
        return em.createQuery("select count(" + what.charAt(what.indexOf(" ") + 1) + ") from " + what, Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
