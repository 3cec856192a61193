package org.xiaoguan.administration.approvalrule;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.ApprovalKind;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Reference;
import org.xiaoguan.administration.role.RoleUse;

/** A role that rules name, or requests wait for, keeps what is needed to decide: otherwise they would wait for ever. */
@Stateless
public class ApprovalRoles implements RoleUse {
    private static final String NAMED = "(x.roleId = :role or x.escalationRoleId = :role)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ApprovalRuleService rules;

    @Open("called by the service that changes roles")
    @Override
    public List<Reference> needing(long roleId, Set<String> granted) {
        List<String> kinds = rules.kinds().stream()
                .filter(kind -> !granted.contains(kind.permission()))
                .map(ApprovalKind::kind)
                .toList();
        return kinds.isEmpty()
                ? List.of()
                : List.of(
                        new Reference(
                                "approvalrule.role.needed",
                                count(
                                        "ApprovalRule x where x.closed = false and x.documentKind in :kinds",
                                        roleId,
                                        kinds)),
                        new Reference(
                                "approvalrule.role.awaited",
                                count(
                                        "ApprovalStep x where x.decidedAt is null and x.approval.kind in :kinds and"
                                                + " x.approval.state ="
                                                + " org.xiaoguan.administration.approval.ApprovalState.PENDING",
                                        roleId,
                                        kinds)));
    }

    private long count(String rows, long roleId, List<String> kinds) {
        return em.createQuery("select count(x.id) from " + rows + " and " + NAMED, Long.class)
                .setParameter("kinds", kinds)
                .setParameter("role", roleId)
                .getSingleResult();
    }
}
