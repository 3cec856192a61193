package org.xiaoguan.projects;

import static org.xiaoguan.administration.api.ApprovalMeasure.AMOUNT;
import static org.xiaoguan.administration.api.ApprovalMeasure.DISCOUNT;
import static org.xiaoguan.administration.api.ApprovalMeasure.MARGIN;
import static org.xiaoguan.administration.api.ApprovalMeasure.OVER_BUDGET;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_PRINT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_PRINT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_VIEW;

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
                        "projects.project",
                        PROJECT_APPROVE,
                        Set.of(PROJECT_VIEW, PROJECT_PRINT, COST_VIEW),
                        Set.of(AMOUNT, MARGIN, DISCOUNT)),
                new ApprovalKind(
                        "projects.change",
                        CHANGE_APPROVE,
                        Set.of(PROJECT_VIEW, CHANGE_VIEW, COST_VIEW),
                        Set.of(AMOUNT, MARGIN)),
                new ApprovalKind(
                        "projects.purchase",
                        PURCHASE_APPROVE,
                        Set.of(PROJECT_VIEW, PURCHASE_VIEW, PURCHASE_PRINT, COST_VIEW),
                        Set.of(AMOUNT, OVER_BUDGET)));
    }
}
