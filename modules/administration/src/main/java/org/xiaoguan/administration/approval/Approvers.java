package org.xiaoguan.administration.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.administration.access.CallerAccess;
import org.xiaoguan.administration.access.GrantCache;
import org.xiaoguan.administration.access.Grants;
import org.xiaoguan.administration.access.PermissionHoldersBean;
import org.xiaoguan.administration.deputy.DeputyService;

/** In whose rights the caller may decide today, their own first. */
@ApplicationScoped
public class Approvers {
    @Inject
    CallerAccess caller;

    @Inject
    GrantCache cache;

    @Inject
    DeputyService deputies;

    @Inject
    PermissionHoldersBean holders;

    List<Approver> ofCaller() {
        Optional<Grants> own = caller.grants();
        if (own.isEmpty()) {
            return List.of(new Approver(null, false, null, caller::scope));
        }
        List<Approver> all = new ArrayList<>();
        all.add(approver(own.get(), false));
        deputies.absent(own.get().staffId()).stream()
                .flatMap(absence -> cache.grants(absence.userId()).stream())
                .map(grants -> approver(grants, true))
                .forEach(all::add);
        return all;
    }

    /** Who may decide the step of a request that waits: the people themselves and their deputies of today. */
    Set<Long> of(Approval approval) {
        return of(approval, approval.getRoleId());
    }

    /** Who may decide it when its time is over. */
    Set<Long> ofEscalation(Approval approval) {
        return of(approval, approval.getEscalationRoleId());
    }

    private Set<Long> of(Approval approval, Long roleId) {
        Set<Long> people = roleId == null
                ? holders.of(approval.getPermission(), approval.getDepartmentId(), approval.getResponsible())
                : holders.of(roleId, approval.getPermission(), approval.getDepartmentId(), approval.getResponsible());
        people.remove(approval.getSubmittedBy());
        Set<Long> all = new LinkedHashSet<>(people);
        people.forEach(person -> all.addAll(deputies.deputiesOf(person)));
        all.remove(approval.getSubmittedBy());
        return all;
    }

    private static Approver approver(Grants grants, boolean deputy) {
        return new Approver(grants.staffId(), deputy, grants.roleIds(), grants::scope);
    }
}
