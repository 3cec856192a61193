package org.xiaoguan.crm.evaluation;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.text.Keys;

/** How the relationship to a customer stands, and whether to improve it, maintain it or end it. */
@Entity
@Table(name = "crm_evaluation")
@Audited(kind = Evaluation.KIND)
public class Evaluation implements Versioned {
    public static final String KIND = "crm.evaluation";
    static final int TEXT_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_evaluation")
    @SequenceGenerator(name = "crm_evaluation", sequenceName = "crm_evaluation_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "evaluated_on")
    private LocalDate evaluatedOn;

    @Column(name = "evaluator_id")
    private Long evaluatorId;

    @Enumerated(EnumType.STRING)
    private EvaluationResult result;

    /** The weighted score of all lines. */
    private BigDecimal score;

    private String grounds;

    /** Whether it waits for opinions, or has them; it is not changed any more. */
    @Column(name = "is_sent")
    private boolean sent;

    @Column(name = "director_id")
    private Long directorId;

    @Column(name = "director_on")
    private LocalDate directorOn;

    @Column(name = "director_opinion")
    private String directorOpinion;

    @Column(name = "marketer_id")
    private Long marketerId;

    @Column(name = "marketer_on")
    private LocalDate marketerOn;

    @Column(name = "marketer_opinion")
    private String marketerOpinion;

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<EvaluationLine> lines = new ArrayList<>();

    protected Evaluation() {}

    public Evaluation(long customerId, long evaluatorId, EvaluationForm form, LocalDate today) {
        this.customerId = customerId;
        this.evaluatorId = evaluatorId;
        change(form, today);
    }

    final void change(EvaluationForm form, LocalDate today) {
        if (sent) {
            throw BusinessException.of("evaluation.sent.already");
        }
        form.check(today);
        evaluatedOn = form.getEvaluatedOn();
        result = form.getResult();
        grounds = form.getGrounds().strip();
        score = form.score();
        while (lines.size() > form.getLines().size()) {
            lines.remove(lines.size() - 1);
        }
        for (int i = 0; i < form.getLines().size(); i++) {
            if (i == lines.size()) {
                lines.add(new EvaluationLine(this, i + 1));
            }
            lines.get(i).change(form.getLines().get(i));
        }
    }

    /** Asks the sales director and marketing for their opinions. */
    void send() {
        if (sent) {
            throw BusinessException.of("evaluation.sent.already");
        }
        sent = true;
    }

    void direct(long staffId, String opinion, LocalDate today) {
        check("directorOpinion", opinion, directorId);
        directorId = staffId;
        directorOpinion = opinion.strip();
        directorOn = today;
    }

    void market(long staffId, String opinion, LocalDate today) {
        check("marketerOpinion", opinion, marketerId);
        marketerId = staffId;
        marketerOpinion = opinion.strip();
        marketerOn = today;
    }

    private void check(String field, String opinion, Long given) {
        new Violations().text(field, opinion, TEXT_LENGTH).throwIfAny();
        if (!sent || given != null) {
            throw BusinessException.at(field, sent ? "evaluation.given" : "evaluation.not-sent");
        }
    }

    /** As the time line of its customer tells it. */
    CustomerEvent event() {
        return CustomerEvent.on(
                        evaluatedOn,
                        id,
                        "evaluation.event",
                        score,
                        new CustomerEvent.Word(Keys.of("evaluation.result.", result)))
                .noted(grounds)
                .to(path())
                .by(evaluatorId);
    }

    /** Address of its page. */
    String path() {
        return "/crm/evaluation/view?id=" + id;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public LocalDate getEvaluatedOn() {
        return evaluatedOn;
    }

    public Long getEvaluatorId() {
        return evaluatorId;
    }

    public EvaluationResult getResult() {
        return result;
    }

    public BigDecimal getScore() {
        return score;
    }

    public String getGrounds() {
        return grounds;
    }

    public boolean isSent() {
        return sent;
    }

    /** Whether both opinions that it was sent for are given. */
    public boolean isFinished() {
        return directorId != null && marketerId != null;
    }

    public Long getDirectorId() {
        return directorId;
    }

    public LocalDate getDirectorOn() {
        return directorOn;
    }

    public String getDirectorOpinion() {
        return directorOpinion;
    }

    public Long getMarketerId() {
        return marketerId;
    }

    public LocalDate getMarketerOn() {
        return marketerOn;
    }

    public String getMarketerOpinion() {
        return marketerOpinion;
    }

    public List<EvaluationLine> getLines() {
        return List.copyOf(lines);
    }
}
