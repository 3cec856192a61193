package org.xiaoguan.administration.approvalrule;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.api.ReferenceSource;

/** Roles and people that approvals name are not deleted. */
@Stateless
public class ApprovalRuleReferences implements ReferenceSource {
    @PersistenceContext
    EntityManager em;

    @Open("called by services that are about to delete")
    @Override
    public List<Reference> referencesTo(String kind, long id) {
        return switch (kind) {
            case "administration.role" ->
                List.of(
                        new Reference(
                                "approvalrule.referred",
                                count("ApprovalRule x where x.roleId = :id or x.escalationRoleId = :id", id)),
                        new Reference(
                                "approvalrule.referred.steps",
                                count("ApprovalStep x where x.roleId = :id or x.escalationRoleId = :id", id)));
            case "administration.staff" ->
                List.of(new Reference(
                        "deputy.referred", count("Deputy x where x.staffId = :id or x.deputyId = :id", id)));
            default -> List.of();
        };
    }

    private long count(String condition, long id) {
        return em.createQuery("select count(x.id) from " + condition, Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
