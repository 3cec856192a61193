package org.xiaoguan.crm.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.xiaoguan.shared.Violations;

/** The first answer that the customer has, and by when. */
@Embeddable
public class FirstAnswer implements Serializable {
    static final int LENGTH = 1000;

    @Column(name = "answer_due_at")
    private Instant answerDueAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String answer;

    void expect(Instant at) {
        answerDueAt = at;
    }

    void give(String text, Instant now) {
        new Violations().text("answer", text, LENGTH).throwIfAny();
        answer = text.strip();
        answeredAt = now;
    }

    /** Who had none before has one when it is solved: as much of the outcome as an answer may hold. */
    void settle(String outcome, Instant now) {
        if (!isGiven()) {
            String said = outcome.strip();
            int most = Math.min(LENGTH, said.codePointCount(0, said.length()));
            give(said.substring(0, said.offsetByCodePoints(0, most)), now);
        }
    }

    boolean isGiven() {
        return answeredAt != null;
    }

    /** By when it is still to be given; null once it is. */
    Instant dueAt() {
        return isGiven() ? null : answerDueAt;
    }

    public Instant getAnswerDueAt() {
        return answerDueAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnswer() {
        return answer;
    }
}
