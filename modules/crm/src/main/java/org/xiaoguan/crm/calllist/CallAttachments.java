package org.xiaoguan.crm.calllist;

import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CALL;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_VIEW;
import static org.xiaoguan.crm.CrmPermissions.CALLSCRIPT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CALLSCRIPT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.callscript.CallScript;

/** What callers have beside them: files of a list for those who see it, and of a script for all who call. */
@Stateless
public class CallAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        return switch (kind) {
            case CallList.KIND -> Optional.of(ofList(recordId));
            case CallScript.KIND -> Optional.of(ofScript(recordId));
            default -> Optional.empty();
        };
    }

    private AttachmentAccess ofList(long id) {
        CallList list = em.find(CallList.class, id);
        return list == null
                ? AttachmentAccess.NONE
                : new AttachmentAccess(
                        access.scope(CALLLIST_VIEW).covers(list.getDepartmentId(), list.responsible()),
                        access.scope(CALLLIST_EDIT).covers(list.getDepartmentId(), Set.of(list.getStaffId())));
    }

    private AttachmentAccess ofScript(long id) {
        return em.find(CallScript.class, id) == null
                ? AttachmentAccess.NONE
                : new AttachmentAccess(
                        access.may(CALLSCRIPT_VIEW) || access.may(CALLLIST_CALL), access.may(CALLSCRIPT_EDIT));
    }
}
