package org.xiaoguan.administration.approvalrule;

import static org.xiaoguan.administration.AdministrationPermissions.APPROVAL_RULE_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.APPROVAL_RULE_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.administration.api.ApprovalKind;
import org.xiaoguan.administration.api.ApprovalKinds;
import org.xiaoguan.administration.api.ApprovalMeasure;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.kept.SmallTables;
import org.xiaoguan.administration.role.Role;
import org.xiaoguan.shared.Violations;

/** Keeps the rules by which documents are approved. */
@Stateless
public class ApprovalRuleService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    SmallTables tables;

    private List<ApprovalKinds> sources;

    @Inject
    void find(@Any Instance<ApprovalKinds> found) {
        sources = found.stream().toList();
    }

    /** The kinds of documents that are approved. */
    @Open("which kinds there are is no secret")
    public List<ApprovalKind> kinds() {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .sorted(Comparator.comparing(ApprovalKind::kind))
                .toList();
    }

    /** The rules by which such a document is approved, one a step; none where its permission alone decides. */
    @Open("whoever submits a document sets its approval going")
    public List<ApprovalRule> steps(String kind, BigDecimal amount, ApprovalMeasures measures) {
        List<ApprovalRule> rules = tables.of(ApprovalRule.class, this::read);
        return ApprovalRule.steps(rules, kind, amount, measures);
    }

    private List<ApprovalRule> read() {
        return em.createQuery("select r from ApprovalRule r order by r.documentKind, r.step, r.id", ApprovalRule.class)
                .getResultList();
    }

    @Requires(APPROVAL_RULE_VIEW)
    public List<ApprovalRule> list() {
        return read();
    }

    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id */
    @Requires(APPROVAL_RULE_VIEW)
    public ApprovalRule find(long id) {
        return records.find(ApprovalRule.class, id);
    }

    /** Roles that are not closed and may decide documents of the kind. */
    @Requires(APPROVAL_RULE_VIEW)
    public List<Option> roles() {
        return em.createQuery(
                        "select new org.xiaoguan.administration.api.Option(r.id, r.name) from Role r"
                                + " where r.closed = false order by r.id",
                        Option.class)
                .getResultList();
    }

    /** Adds a rule; the same form key again gives the one that it made first. It counts for what is submitted from now on. */
    @Requires(APPROVAL_RULE_EDIT)
    public long create(ApprovalRuleForm form, String formKey) {
        return records.create(ApprovalRule.class, formKey, () -> {
            check(form);
            return new ApprovalRule(form);
        });
    }

    @Requires(APPROVAL_RULE_EDIT)
    public void update(long id, int readVersion, ApprovalRuleForm form) {
        ApprovalRule rule = records.unchanged(ApprovalRule.class, id, readVersion);
        check(form);
        rule.change(form);
    }

    @Requires(APPROVAL_RULE_EDIT)
    public void setClosed(long id, boolean closed) {
        ApprovalRule rule = records.locked(ApprovalRule.class, id);
        if (!closed) {
            check(new ApprovalRuleForm(rule));
        }
        rule.setClosed(closed);
    }

    @Requires(APPROVAL_RULE_EDIT)
    public void delete(long id) {
        records.delete(ApprovalRule.class, id);
    }

    /** A step that nobody could decide, or that looks at what the document does not have, is refused. */
    private void check(ApprovalRuleForm form) {
        form.check();
        Optional<ApprovalKind> found = kinds().stream()
                .filter(kind -> kind.kind().equals(form.getDocumentKind()))
                .findFirst();
        Violations violations = new Violations().require(found.isPresent(), "documentKind", "error.not-found");
        found.ifPresent(kind -> {
            measured(violations, kind, ApprovalMeasure.AMOUNT, "leastAmount", form.getLeastAmount());
            measured(violations, kind, ApprovalMeasure.MARGIN, "belowMargin", form.getBelowMargin());
            measured(violations, kind, ApprovalMeasure.DISCOUNT, "leastDiscount", form.getLeastDiscount());
            measured(violations, kind, ApprovalMeasure.OVER_BUDGET, "leastOverBudget", form.getLeastOverBudget());
            deciding(violations, kind, "roleId", form.getRoleId());
            deciding(violations, kind, "escalationRoleId", form.getEscalationRoleId());
        });
        violations.throwIfAny();
    }

    private static void measured(
            Violations violations, ApprovalKind kind, ApprovalMeasure measure, String field, BigDecimal typed) {
        violations.require(typed == null || kind.measures().contains(measure), field, "approvalrule.measure.none");
    }

    private void deciding(Violations violations, ApprovalKind kind, String field, Long roleId) {
        if (roleId == null) {
            return;
        }
        Role role = em.find(Role.class, roleId, LockModeType.PESSIMISTIC_WRITE);
        if (role == null || role.isClosed()) {
            violations.add(field, "error.not-found");
            return;
        }
        boolean grants = role.getGrants().stream()
                .anyMatch(grant -> grant.getPermission().equals(kind.permission()));
        violations.require(grants, field, "approvalrule.role.without", role.getName());
    }
}
