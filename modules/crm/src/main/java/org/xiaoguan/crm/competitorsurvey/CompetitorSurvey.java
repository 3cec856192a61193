package org.xiaoguan.crm.competitorsurvey;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;

/** What one person is asked of the competitors that they keep an eye on, once for each half of a month. */
@Entity
@Table(name = "crm_competitorsurvey")
@Audited(kind = CompetitorSurvey.KIND)
public class CompetitorSurvey implements Versioned {
    public static final String KIND = "crm.competitorsurvey";
    static final int REMARK_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_competitorsurvey")
    @SequenceGenerator(name = "crm_competitorsurvey", sequenceName = "crm_competitorsurvey_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Who is asked. */
    @Column(name = "staff_id")
    private Long staffId;

    /** That person's department when it was made. */
    @Column(name = "department_id")
    private Long departmentId;

    /** The first day of the half. */
    @Column(name = "half_on")
    private LocalDate halfOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private SurveyState state = SurveyState.OPEN;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    private String remark;

    @OneToMany(mappedBy = "survey", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CompetitorSurveyAnswer> answers = new ArrayList<>();

    protected CompetitorSurvey() {}

    /** @param dueOn the last working day on which it is in time */
    public CompetitorSurvey(long staffId, Long departmentId, HalfMonth half, LocalDate dueOn) {
        this.staffId = staffId;
        this.departmentId = departmentId;
        halfOn = half.first();
        this.dueOn = dueOn;
    }

    /**
     * Asks about these competitors too, while it is open.
     *
     * @return whether any of them is new
     */
    boolean ask(Collection<Long> competitorIds) {
        if (state != SurveyState.OPEN) {
            return false;
        }
        List<Long> fresh = competitorIds.stream()
                .filter(competitor -> answers.stream().noneMatch(a -> a.getCompetitorId() == competitor))
                .sorted()
                .toList();
        fresh.forEach(competitor -> answers.add(new CompetitorSurveyAnswer(this, competitor)));
        return !fresh.isEmpty();
    }

    /** Keeps what was typed so far. */
    void answer(CompetitorSurveyForm form) {
        if (state != SurveyState.OPEN) {
            throw BusinessException.of("competitorsurvey.not-open");
        }
        Violations violations = new Violations().optionalText("remark", form.getRemark(), REMARK_LENGTH);
        List<SurveyAnswerForm> typed = form.getAnswers();
        for (int i = 0; i < typed.size(); i++) {
            SurveyAnswerForm answer = typed.get(i);
            String place = "answers[" + i + "]";
            violations.collect(() -> answer.check(place));
        }
        violations.throwIfAny();
        remark = TypedText.of(form.getRemark());
        for (SurveyAnswerForm answer : typed) {
            answers.stream().filter(a -> a.getId().equals(answer.getId())).forEach(a -> a.change(answer));
        }
    }

    /** Hands it in: about each competitor something is said, be it that there is nothing new. */
    void submit(CompetitorSurveyForm form, LocalDate today) {
        answer(form);
        Violations violations = new Violations();
        for (int i = 0; i < form.getAnswers().size(); i++) {
            violations.require(
                    form.getAnswers().get(i).isAnswered(),
                    "answers[" + i + "].priceMoves",
                    "competitorsurvey.unanswered",
                    form.getAnswers().get(i).getName());
        }
        violations.throwIfAny();
        state = SurveyState.SUBMITTED;
        submittedOn = today;
    }

    /** Lets it be answered anew, as long as that is in time. */
    void reopen(LocalDate today) {
        if (!isReopenable(today)) {
            throw BusinessException.of("competitorsurvey.reopen.late", dueOn);
        }
        state = SurveyState.OPEN;
        submittedOn = null;
    }

    boolean isReopenable(LocalDate today) {
        return state == SurveyState.SUBMITTED && !today.isAfter(dueOn);
    }

    public HalfMonth half() {
        return new HalfMonth(halfOn);
    }

    public List<CompetitorSurveyAnswer> getAnswers() {
        return List.copyOf(answers);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Long getStaffId() {
        return staffId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public LocalDate getHalfOn() {
        return halfOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public SurveyState getState() {
        return state;
    }

    public LocalDate getSubmittedOn() {
        return submittedOn;
    }

    public String getRemark() {
        return remark;
    }
}
