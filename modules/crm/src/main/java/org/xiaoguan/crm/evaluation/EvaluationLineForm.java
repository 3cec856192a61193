package org.xiaoguan.crm.evaluation;

import java.math.BigDecimal;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** What a person types of an indicator. */
public class EvaluationLineForm implements GridLine {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private String indicator;
    private Typed weight = Typed.EMPTY;
    private Typed score = Typed.EMPTY;
    private String grounds;

    /** A form for a new line. */
    public EvaluationLineForm() {}

    /** A line that is proposed. */
    public EvaluationLineForm(String indicator, int weight) {
        this.indicator = indicator;
        this.weight = Typed.of(BigDecimal.valueOf(weight));
    }

    /** A form that shows an existing one. */
    public EvaluationLineForm(EvaluationLine line) {
        indicator = line.getIndicator();
        weight = Typed.of(line.getWeight());
        score = Typed.of(line.getScore());
        grounds = line.getGrounds();
    }

    void check(Violations violations, String place) {
        violations
                .text(place + ".indicator", indicator, EvaluationLine.INDICATOR_LENGTH)
                .require(
                        isWithin(weight, BigDecimal.ONE.movePointLeft(3)), place + ".weight", "evaluation.weight.range")
                .require(isWithin(score, BigDecimal.ZERO), place + ".score", "evaluation.score.range")
                .optionalText(place + ".grounds", grounds, EvaluationLine.GROUNDS_LENGTH);
    }

    private static boolean isWithin(Typed number, BigDecimal least) {
        return number.value() != null
                && number.value().compareTo(least) >= 0
                && number.value().compareTo(HUNDRED) <= 0;
    }

    @Override
    public boolean isBlank() {
        return (indicator == null || indicator.isBlank()) && weight.isBlank() && score.isBlank();
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "indicator" -> indicator = text;
            case "weight" -> weight = Typed.pasted(text);
            case "score" -> score = Typed.pasted(text);
            case "grounds" -> grounds = text;
            default -> {}
        }
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public Typed getWeight() {
        return weight;
    }

    public void setWeight(Typed weight) {
        this.weight = weight;
    }

    public Typed getScore() {
        return score;
    }

    public void setScore(Typed score) {
        this.score = score;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
