package org.xiaoguan.crm.questionnaire;

import static org.xiaoguan.crm.CrmPermissions.QUESTIONNAIRE_EDIT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;

/** Files of questionnaires, such as the sheet to print: for whoever sees surveys. */
@Stateless
public class QuestionnaireAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        if (!Questionnaire.KIND.equals(kind)) {
            return Optional.empty();
        }
        return Optional.of(
                em.find(Questionnaire.class, recordId) == null
                        ? AttachmentAccess.NONE
                        : new AttachmentAccess(access.may(SURVEY_VIEW), access.may(QUESTIONNAIRE_EDIT)));
    }
}
