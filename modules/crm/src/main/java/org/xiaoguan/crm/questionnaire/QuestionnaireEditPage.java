package org.xiaoguan.crm.questionnaire;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.ui.form.RecordPage;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.text.Texts;

/** The form of a questionnaire; a new one proposes what is usually asked. */
@Named
@ViewScoped
public class QuestionnaireEditPage extends RecordPage<QuestionnaireForm> {
    @Inject
    QuestionnaireService questionnaires;

    @Inject
    Texts texts;

    private final Grid<QuestionForm> lines = new Grid<>(QuestionForm::new);

    public QuestionnaireEditPage() {
        super(Questionnaire.KIND, new QuestionnaireForm());
    }

    @Override
    public void open() {
        super.open();
        if (getId() == null) {
            getForm().setQuestions(proposed());
        }
        lines.load(getForm().getQuestions());
        lines.makeRoom(drafts.rows(Questionnaire.KIND, getId(), "lines"));
    }

    @Override
    protected Shown<QuestionnaireForm> find(long id) {
        Questionnaire read = questionnaires.find(id);
        return new Shown<>(new QuestionnaireForm(read), read.getVersion(), false);
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

    @Override
    public String save() {
        getForm().setQuestions(lines.filled());
        return super.save();
    }

    @Override
    protected long create(QuestionnaireForm form, String formKey) {
        return questionnaires.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, QuestionnaireForm form) {
        questionnaires.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(CrmPermissions.QUESTIONNAIRE_EDIT);
    }

    /** Its page is for those who change it; others see it in the list. */
    @Override
    protected boolean isReadable() {
        return false;
    }

    @Override
    protected String savedNote() {
        return "questionnaire.saved";
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

    public Grid<QuestionForm> getLines() {
        return lines;
    }
}
