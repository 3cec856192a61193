package org.xiaoguan.administration.attachment;

import static org.xiaoguan.administration.AdministrationPermissions.DEPARTMENT_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.DEPARTMENT_VIEW;
import static org.xiaoguan.administration.AdministrationPermissions.STAFF_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.STAFF_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.department.Department;
import org.xiaoguan.administration.staff.Staff;

/** Files of people, such as contracts, and of departments: for those who see and maintain them. */
@Stateless
public class OwnAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        return switch (kind) {
            case "administration.staff" -> Optional.of(of(Staff.class, recordId, STAFF_VIEW, STAFF_EDIT));
            case "administration.department" ->
                Optional.of(of(Department.class, recordId, DEPARTMENT_VIEW, DEPARTMENT_EDIT));
            default -> Optional.empty();
        };
    }

    private AttachmentAccess of(Class<?> entity, long recordId, String view, String edit) {
        return em.find(entity, recordId) == null
                ? AttachmentAccess.NONE
                : new AttachmentAccess(access.may(view), access.may(edit));
    }
}
