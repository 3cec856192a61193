package org.xiaoguan.crm.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.xiaoguan.crm.questionnaire.Answers;

/** What answers come to: 0 to 100, always the same from the same answers and weights. */
public final class SurveyScore {
    public static final int SCALE = 2;

    private SurveyScore() {}

    /** An answer to a question of that kind and weight. */
    public interface Weighted {
        Answers getAnswers();

        BigDecimal getWeight();

        Integer getAnswer();
    }

    /** The points of the answers by their weights, rounded half up to two places. */
    public static BigDecimal of(List<? extends Weighted> answers) {
        BigDecimal weights = answers.stream().map(Weighted::getWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return answers.stream()
                .map(answer -> answer.getAnswers().points(answer.getAnswer()).multiply(answer.getWeight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(weights, SCALE, RoundingMode.HALF_UP);
    }
}
