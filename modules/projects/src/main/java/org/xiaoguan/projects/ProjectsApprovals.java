package org.xiaoguan.projects;

import static org.xiaoguan.administration.api.ApprovalMeasure.AMOUNT;
import static org.xiaoguan.administration.api.ApprovalMeasure.DISCOUNT;
import static org.xiaoguan.administration.api.ApprovalMeasure.MARGIN;
import static org.xiaoguan.administration.api.ApprovalMeasure.OVER_BUDGET;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.ApprovalKind;
import org.xiaoguan.administration.api.ApprovalKinds;

/** The documents of projects that are approved, and what rules can look at in them. */
@ApplicationScoped
public class ProjectsApprovals implements ApprovalKinds {
    @Override
    public List<ApprovalKind> kinds() {
        return List.of(
                new ApprovalKind(
                        "projects.project", ProjectsPermissions.PROJECT_APPROVE, Set.of(AMOUNT, MARGIN, DISCOUNT)),
                new ApprovalKind("projects.change", ProjectsPermissions.CHANGE_APPROVE, Set.of(AMOUNT, MARGIN)),
                new ApprovalKind(
                        "projects.purchase", ProjectsPermissions.PURCHASE_APPROVE, Set.of(AMOUNT, OVER_BUDGET)));
    }
}
