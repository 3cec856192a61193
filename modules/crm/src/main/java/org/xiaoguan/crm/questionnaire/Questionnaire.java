package org.xiaoguan.crm.questionnaire;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.Versioned;

/** What customers are asked, and what each answer weighs. Surveys keep what they asked, so it can be changed any time. */
@Entity
@Table(name = "crm_questionnaire")
@Audited(kind = Questionnaire.KIND)
public class Questionnaire implements Versioned {
    public static final String KIND = "crm.questionnaire";
    static final int NAME_LENGTH = 60;
    static final int MOST_QUESTIONS = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_questionnaire")
    @SequenceGenerator(name = "crm_questionnaire", sequenceName = "crm_questionnaire_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    /** Whether nobody is asked by it any more. */
    @Column(name = "is_closed")
    private boolean closed;

    @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<QuestionnaireQuestion> questions = new ArrayList<>();

    protected Questionnaire() {}

    public Questionnaire(QuestionnaireForm form) {
        change(form);
    }

    /** Takes over what was typed; the weights add up to 100. */
    final void change(QuestionnaireForm form) {
        form.check();
        name = form.getName().strip();
        occasion = form.getOccasion();
        closed = form.isClosed();
        while (questions.size() > form.getQuestions().size()) {
            questions.remove(questions.size() - 1);
        }
        for (int i = 0; i < form.getQuestions().size(); i++) {
            if (i == questions.size()) {
                questions.add(new QuestionnaireQuestion(this, i + 1));
            }
            questions.get(i).change(form.getQuestions().get(i));
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public boolean isClosed() {
        return closed;
    }

    public List<QuestionnaireQuestion> getQuestions() {
        return List.copyOf(questions);
    }
}
