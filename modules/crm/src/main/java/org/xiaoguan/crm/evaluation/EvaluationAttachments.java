package org.xiaoguan.crm.evaluation;

import static org.xiaoguan.crm.CrmPermissions.EVALUATION_EDIT;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.customer.CustomerReach;

/** What an evaluation rests on is seen by whoever sees it, and attached until both opinions on it are given. */
@Stateless
public class EvaluationAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    CustomerReach reach;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        if (!Evaluation.KIND.equals(kind)) {
            return Optional.empty();
        }
        Evaluation evaluation = em.find(Evaluation.class, recordId);
        return Optional.of(evaluation == null ? AttachmentAccess.NONE : access(evaluation));
    }

    private AttachmentAccess access(Evaluation evaluation) {
        long customerId = evaluation.getCustomerId();
        return new AttachmentAccess(
                reach.covers(EVALUATION_VIEW, customerId),
                !evaluation.isFinished() && reach.covers(EVALUATION_EDIT, customerId));
    }
}
