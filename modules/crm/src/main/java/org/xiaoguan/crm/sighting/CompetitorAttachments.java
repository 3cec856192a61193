package org.xiaoguan.crm.sighting;

import static org.xiaoguan.crm.CrmPermissions.COMPETITORSURVEY_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPETITORSURVEY_VIEW;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPETITOR_VIEW;
import static org.xiaoguan.crm.CrmPermissions.SIGHTING_EDIT;

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
import org.xiaoguan.crm.competitor.Competitor;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurvey;

/** Price lists of competitors, photos of what was seen, and what a survey rests on. */
@Stateless
public class CompetitorAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        return switch (kind) {
            case Competitor.KIND -> Optional.of(ofCompetitor(recordId));
            case Sighting.KIND -> Optional.of(ofSighting(recordId));
            case CompetitorSurvey.KIND -> Optional.of(ofSurvey(recordId));
            default -> Optional.empty();
        };
    }

    private AttachmentAccess ofCompetitor(long id) {
        return em.find(Competitor.class, id) == null
                ? AttachmentAccess.NONE
                : new AttachmentAccess(access.may(COMPETITOR_VIEW), access.may(COMPETITOR_EDIT));
    }

    private AttachmentAccess ofSighting(long id) {
        Sighting sighting = em.find(Sighting.class, id);
        return sighting == null
                ? AttachmentAccess.NONE
                : new AttachmentAccess(
                        access.may(COMPETITOR_VIEW),
                        access.scope(SIGHTING_EDIT).covers(sighting.getDepartmentId(), Set.of(sighting.getStaffId())));
    }

    private AttachmentAccess ofSurvey(long id) {
        CompetitorSurvey survey = em.find(CompetitorSurvey.class, id);
        return survey == null
                ? AttachmentAccess.NONE
                : new AttachmentAccess(
                        access.scope(COMPETITORSURVEY_VIEW)
                                .covers(survey.getDepartmentId(), Set.of(survey.getStaffId())),
                        access.scope(COMPETITORSURVEY_EDIT)
                                .covers(survey.getDepartmentId(), Set.of(survey.getStaffId())));
    }
}
