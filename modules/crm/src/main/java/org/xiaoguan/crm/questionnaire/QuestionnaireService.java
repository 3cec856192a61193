package org.xiaoguan.crm.questionnaire;

import static org.xiaoguan.crm.CrmPermissions.QUESTIONNAIRE_EDIT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Keeps what customers are asked. */
@Stateless
public class QuestionnaireService {
    private static final String ROW = "new org.xiaoguan.crm.questionnaire.QuestionnaireRow(q.id, q.name, q.occasion,"
            + " (select count(l.id) from QuestionnaireQuestion l where l.questionnaire.id = q.id), q.closed)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    /**
     * All of them by name, those that nobody is asked by any more at the end.
     *
     * @param text part of the name or of a question; null for all
     */
    @Requires(SURVEY_VIEW)
    public ListResult<QuestionnaireRow> list(String text, ListRequest request) {
        return query(text).page(request);
    }

    @Requires(SURVEY_EXPORT)
    public void export(String text, Consumer<QuestionnaireRow> consumer) {
        query(text).forEach(QuestionnaireRow::id, consumer);
    }

    private ListQuery<QuestionnaireRow> query(String text) {
        return ListQuery.of(em, QuestionnaireRow.class, ROW, "Questionnaire q", "q.id")
                .where(
                        "lower(q.name) like :text or q.id in (select x.questionnaire.id from QuestionnaireQuestion x"
                                + " where lower(x.question) like :text)",
                        "text",
                        SearchText.pattern(text))
                .sortable(Map.of("name", "q.name"))
                .orderedBy("q.closed, q.occasion, q.name");
    }

    /** Those by which customers are asked. */
    @Requires(SURVEY_VIEW)
    public List<Questionnaire> open() {
        return em.createQuery(
                        "select q from Questionnaire q where q.closed = false order by q.occasion, q.name",
                        Questionnaire.class)
                .getResultList();
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
