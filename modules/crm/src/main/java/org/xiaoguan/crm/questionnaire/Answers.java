package org.xiaoguan.crm.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** How a question can be answered; label key {@code questionnaire.answers.} and the name in lower case. */
public enum Answers {
    /** 1, not at all, to 5, very much. */
    SCALE(1, 5),
    /** 0, no, or 1, yes. */
    YES_NO(0, 1);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int worst;
    private final int best;

    Answers(int worst, int best) {
        this.worst = worst;
        this.best = best;
    }

    /** The best first. */
    public List<Integer> all() {
        return IntStream.rangeClosed(worst, best)
                .map(step -> best + worst - step)
                .boxed()
                .toList();
    }

    public boolean allows(int answer) {
        return answer >= worst && answer <= best;
    }

    /** What an answer is worth: 0, the worst, to 100, the best. */
    public BigDecimal points(int answer) {
        return HUNDRED.multiply(BigDecimal.valueOf(answer - worst)).divide(BigDecimal.valueOf(best - worst));
    }
}
