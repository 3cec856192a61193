package org.xiaoguan.crm.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.text.Formats;

/** What a person types of an evaluation. */
public class EvaluationForm implements Serializable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LocalDate evaluatedOn;
    private EvaluationResult result;
    private String grounds;
    private List<EvaluationLineForm> lines = new ArrayList<>();

    /** A form for a new one. */
    public EvaluationForm() {}

    /** A form that shows an existing one. */
    public EvaluationForm(Evaluation evaluation) {
        evaluatedOn = evaluation.getEvaluatedOn();
        result = evaluation.getResult();
        grounds = evaluation.getGrounds();
        lines = new ArrayList<>(
                evaluation.getLines().stream().map(EvaluationLineForm::new).toList());
    }

    /** Every rule that this form can break by itself. */
    public void check(LocalDate today) {
        Violations violations = new Violations()
                .present("evaluatedOn", evaluatedOn)
                .present("result", result)
                .text("grounds", grounds, Evaluation.TEXT_LENGTH);
        violations.require(evaluatedOn == null || !evaluatedOn.isAfter(today), "evaluatedOn", "evaluation.later");
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).check(violations, "lines[" + i + "]");
        }
        violations.require(weights().compareTo(HUNDRED) == 0, null, "evaluation.weights", Formats.plain(weights()));
        violations.throwIfAny();
    }

    /** The sum of the weights, which is to be 100. */
    public BigDecimal weights() {
        return lines.stream()
                .map(line -> line.getWeight().value())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The weighted score, of what has both. */
    public BigDecimal score() {
        return lines.stream()
                .filter(line ->
                        line.getWeight().value() != null && line.getScore().value() != null)
                .map(line -> line.getWeight().value().multiply(line.getScore().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    public LocalDate getEvaluatedOn() {
        return evaluatedOn;
    }

    public void setEvaluatedOn(LocalDate evaluatedOn) {
        this.evaluatedOn = evaluatedOn;
    }

    public EvaluationResult getResult() {
        return result;
    }

    public void setResult(EvaluationResult result) {
        this.result = result;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public List<EvaluationLineForm> getLines() {
        return lines;
    }

    public void setLines(List<EvaluationLineForm> lines) {
        this.lines = lines;
    }
}
