package org.xiaoguan.administration.reference;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;

/** What of administration refers to its own records. */
@Stateless
public class OwnReferences implements ReferenceSource {
    @PersistenceContext
    EntityManager em;

    @Open("called by services that are about to delete")
    @Override
    public List<Reference> referencesTo(String kind, long id) {
        return switch (kind) {
            case "administration.department" ->
                List.of(
                        count("department.referred.children", "Department x where x.parentId", id),
                        count("department.referred.staff", "Staff x where x.departmentId", id));
            case "administration.staff" ->
                List.of(
                        count("staff.referred.users", "User x where x.staffId", id),
                        count("staff.referred.superior", "Staff x where x.superiorId", id));
            case "administration.role" -> List.of(count("role.referred.users", "User x join x.roleIds r where r", id));
            case "administration.dictionary" ->
                List.of(count("dictionary.referred.children", "DictionaryItem x where x.parentId", id));
            default -> List.of();
        };
    }

    private Reference count(String key, String from, long id) {
        long count = em.createQuery("select count(x.id) from " + from + " = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        return new Reference(key, count);
    }
}
