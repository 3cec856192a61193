package org.xiaoguan.crm.questionnaire;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.text.Texts;

/** The form of a questionnaire; a new one proposes what is usually asked. */
@Named
@ViewScoped
public class QuestionnaireEditPage implements Serializable {
    private static final String DRAFT = Questionnaire.KIND;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    @Inject
    Texts texts;

    private Long id;
    private int readVersion;
    private QuestionnaireForm form = new QuestionnaireForm();
    private final Grid<QuestionForm> lines = new Grid<>(QuestionForm::new);
    private String formKey = FormKeys.fresh();

    public void open() {
        if (!user.may(CrmPermissions.QUESTIONNAIRE_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id == null) {
            form.setQuestions(proposed());
        } else {
            Questionnaire read = questionnaires.find(id);
            form = new QuestionnaireForm(read);
            readVersion = read.getVersion();
        }
        lines.load(form.getQuestions());
        lines.makeRoom(drafts.rows(DRAFT, id, "lines"));
    }

    /** Questions and weights as the texts propose them, such as {@code Was it on time? 40}. */
    private List<QuestionForm> proposed() {
        return Arrays.stream(texts.get("questionnaire.proposed").split(";", -1))
                .map(String::strip)
                .map(line -> new QuestionForm(
                        line.substring(0, line.lastIndexOf(' ')),
                        Answers.SCALE,
                        new BigDecimal(line.substring(line.lastIndexOf(' ') + 1))))
                .toList();
    }

    public String save() {
        form.setQuestions(lines.filled());
        return actions.make(() -> {
                    if (id == null) {
                        return questionnaires.create(form, formKey);
                    }
                    questionnaires.update(id, readVersion, form);
                    return id;
                })
                .map(this::saved)
                .orElse(null);
    }

    private String saved(long ignored) {
        drafts.discard(DRAFT, id);
        actions.done("questionnaire.saved");
        return actions.to("/crm/questionnaire/list");
    }

    /** The sum of what is typed so far. */
    public BigDecimal getWeights() {
        QuestionnaireForm typed = new QuestionnaireForm();
        typed.setQuestions(lines.filled());
        return typed.weights();
    }

    public Occasion[] getOccasions() {
        return Occasion.values();
    }

    public Answers[] getAnswers() {
        return Answers.values();
    }

    public QuestionnaireForm getForm() {
        return form;
    }

    public Grid<QuestionForm> getLines() {
        return lines;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
