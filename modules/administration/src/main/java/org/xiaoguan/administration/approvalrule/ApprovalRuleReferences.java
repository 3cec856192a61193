package org.xiaoguan.administration.approvalrule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.ReferringRecords;

/** Roles and people that approvals name are not deleted. */
@ApplicationScoped
public class ApprovalRuleReferences implements ReferenceSource {
    @Override
    public List<ReferringRecords> referencesTo(String kind) {
        return switch (kind) {
            case "administration.role" ->
                List.of(
                        new ReferringRecords(
                                "approvalrule.referred",
                                "ApprovalRule x where x.roleId = :id or x.escalationRoleId = :id"),
                        new ReferringRecords(
                                "approvalrule.referred.steps",
                                "ApprovalStep x where x.roleId = :id or x.escalationRoleId = :id"));
            case "administration.staff" ->
                List.of(new ReferringRecords("deputy.referred", "Deputy x where x.staffId = :id or x.deputyId = :id"));
            default -> List.of();
        };
    }
}
