package org.xiaoguan.crm.survey;

import static org.xiaoguan.crm.CrmPermissions.SURVEY_EDIT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.customer.CustomerReach;

/** The sheets that a customer filled in are seen by whoever sees the survey, and attached by whoever may correct it. */
@Stateless
public class SurveyAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    CustomerReach reach;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        if (!Survey.KIND.equals(kind)) {
            return Optional.empty();
        }
        Survey survey = em.find(Survey.class, recordId);
        return Optional.of(survey == null ? AttachmentAccess.NONE : access(survey));
    }

    private AttachmentAccess access(Survey survey) {
        long customerId = survey.getCustomerId();
        return new AttachmentAccess(reach.covers(SURVEY_VIEW, customerId), reach.covers(SURVEY_EDIT, customerId));
    }
}
