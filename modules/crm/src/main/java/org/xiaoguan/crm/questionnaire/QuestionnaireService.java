package org.xiaoguan.crm.questionnaire;

import static org.xiaoguan.crm.CrmPermissions.QUESTIONNAIRE_EDIT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;

/** Keeps what customers are asked. */
@Stateless
public class QuestionnaireService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    /** All of them by name, those that nobody is asked by any more at the end. */
    @Requires(SURVEY_VIEW)
    public List<Questionnaire> all() {
        return em.createQuery(
                        "select q from Questionnaire q order by q.closed, q.occasion, q.name", Questionnaire.class)
                .getResultList();
    }

    /** Those by which customers are asked. */
    @Requires(SURVEY_VIEW)
    public List<Questionnaire> open() {
        return all().stream().filter(questionnaire -> !questionnaire.isClosed()).toList();
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(SURVEY_VIEW)
    public Questionnaire find(long id) {
        return records.find(Questionnaire.class, id);
    }

    /** Makes a questionnaire; the same form key again gives the one that it made first. */
    @Requires(QUESTIONNAIRE_EDIT)
    public long create(QuestionnaireForm form, String formKey) {
        return records.create(Questionnaire.class, formKey, () -> {
            check(form, null);
            return new Questionnaire(form);
        });
    }

    /** Changes one that nobody else changed since it was read. */
    @Requires(QUESTIONNAIRE_EDIT)
    public void update(long id, int readVersion, QuestionnaireForm form) {
        Questionnaire questionnaire = records.unchanged(Questionnaire.class, id, readVersion);
        check(form, id);
        questionnaire.change(form);
    }

    private void check(QuestionnaireForm form, Long own) {
        new Violations()
                .collect(form::check)
                .require(!records.isTaken(Questionnaire.class, "name", form.getName(), own), "name", "error.duplicate")
                .throwIfAny();
    }
}
