package org.xiaoguan.crm.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.xiaoguan.shared.BusinessClock;

/** By when a complaint is to be solved, and when it was. */
@Embeddable
public class SolutionTimes implements Serializable {
    /** When a working day that a superior names as due ends. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Column(name = "solution_due_at")
    private Instant solutionDueAt;

    @Column(name = "solved_at")
    private Instant solvedAt;

    /** Working days from receipt to the solution that is done. */
    @Column(name = "solution_days")
    private Integer solutionDays;

    void expect(Instant at) {
        solutionDueAt = at;
    }

    /** On another day than the one on which it is due, it is due in the evening, though not before it came. */
    void expectOn(LocalDate day, Instant receivedAt) {
        if (!day.equals(dueOn())) {
            Instant evening = day.atTime(EVENING).atZone(BusinessClock.ZONE).toInstant();
            solutionDueAt = evening.isBefore(receivedAt) ? receivedAt : evening;
        }
    }

    /** @param days working days since it was received */
    void solved(Instant now, int days) {
        solvedAt = now;
        solutionDays = days;
    }

    /** It was no solution: another one is due. */
    void again(Instant nextDueAt) {
        solvedAt = null;
        solutionDays = null;
        solutionDueAt = nextDueAt;
    }

    LocalDate dueOn() {
        return LocalDate.ofInstant(solutionDueAt, BusinessClock.ZONE);
    }

    public Instant getSolutionDueAt() {
        return solutionDueAt;
    }

    public Instant getSolvedAt() {
        return solvedAt;
    }

    public Integer getSolutionDays() {
        return solutionDays;
    }
}
