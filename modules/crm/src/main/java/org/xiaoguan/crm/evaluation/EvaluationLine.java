package org.xiaoguan.crm.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.Audited;

/** What is looked at in an evaluation, what it weighs and how the customer does. */
@Entity
@Table(name = "crm_evaluation_line")
@Audited(kind = "crm.evaluation-line", partOf = "evaluation")
public class EvaluationLine {
    static final int INDICATOR_LENGTH = 60;
    static final int GROUNDS_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_evaluation_line")
    @SequenceGenerator(name = "crm_evaluation_line", sequenceName = "crm_evaluation_line_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Read by the database and the audit trail. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evaluation_id")
    private Evaluation evaluation;

    @Column(name = "line_no")
    private int lineNo;

    private String indicator;
    private BigDecimal weight;
    private BigDecimal score;
    private String grounds;

    protected EvaluationLine() {}

    EvaluationLine(Evaluation evaluation, int lineNo) {
        this.evaluation = evaluation;
        this.lineNo = lineNo;
    }

    void change(EvaluationLineForm form) {
        indicator = form.getIndicator().strip();
        weight = form.getWeight().value();
        score = form.getScore().value();
        grounds = form.getGrounds() == null || form.getGrounds().isBlank()
                ? null
                : form.getGrounds().strip();
    }

    public Long getId() {
        return id;
    }

    public String getIndicator() {
        return indicator;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public BigDecimal getScore() {
        return score;
    }

    public String getGrounds() {
        return grounds;
    }
}
