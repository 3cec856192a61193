package org.xiaoguan.crm.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessClock;

class SolvingAComplaintTest {
    private static final long LILI = 1;
    private static final long OWNER = 2;
    private static final long CHIEF = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW =
            DAY.atTime(10, 30).atZone(BusinessClock.ZONE).toInstant();
    private static final Terms TERMS = terms(NOW);

    private static Terms terms(Instant from) {
        return new Terms(from.plus(Duration.ofHours(4)), from.plus(Duration.ofDays(5)));
    }

    @Test
    void whatWasTypedIsRefusedFieldByField() {
        ComplaintForm form = new ComplaintForm();
        form.setReceivedOn(DAY);
        form.setReceivedTime("25:00");
        assertThatThrownBy(() -> new Complaint("TS-1", LILI, form, TERMS, NOW))
                .hasMessageContaining("customerId: error.required")
                .hasMessageContaining("receivedTime: complaint.receivedTime.pattern")
                .hasMessageContaining("kindId: error.required")
                .hasMessageContaining("description: error.required");
        form.setReceivedTime("10:31");
        assertThatThrownBy(() -> new Complaint("TS-1", LILI, form, TERMS, NOW))
                .hasMessageContaining("receivedOn: complaint.receivedOn.future");
    }

    @Test
    void theNextThingThatIsToBeDoneIsDue() {
        Complaint complaint = received();
        assertThat(complaint.getDueAt()).isEqualTo(TERMS.answerDueAt());
        assertThat(complaint.isOverdue(TERMS.answerDueAt())).isFalse();
        assertThat(complaint.isOverdue(TERMS.answerDueAt().plusSeconds(1))).isTrue();

        ComplaintStepForm answer = new ComplaintStepForm();
        answer.setAnswer("we come tomorrow");
        complaint.answer(answer, NOW);
        assertThat(complaint.getDueAt()).isEqualTo(TERMS.solutionDueAt());

        Complaint solved = solved(complaint);
        assertThat(solved.getState()).isEqualTo(ComplaintState.DONE);
        assertThat(solved.getDueAt()).isNull();
        assertThat(solved.getTimes().getSolutionDays()).isEqualTo(3);
    }

    @Test
    void aComplaintIsAssignedWithItsOwnDueDay() {
        Complaint complaint = received();
        ComplaintStepForm form = new ComplaintStepForm(complaint);
        form.setSolutionDueOn(DAY.minusDays(1));
        assertThatThrownBy(() -> complaint.assign(form, CHIEF, NOW))
                .hasMessageContaining("ownerId: error.required")
                .hasMessageContaining("solutionDueOn: complaint.due.before-received[2026-11-19, 2026-11-20]");
        form.setOwnerId(OWNER);
        form.setSolutionDueOn(DAY);
        complaint.assign(form, CHIEF, NOW);
        assertThat(complaint.getState()).isEqualTo(ComplaintState.ASSIGNED);
        assertThat(complaint.getTimes().getSolutionDueAt())
                .isEqualTo(DAY.atTime(18, 0).atZone(BusinessClock.ZONE).toInstant());
    }

    @Test
    void anEmptySolutionAndAHalfCorrectiveActionAreRefused() {
        Complaint complaint = assigned();
        ComplaintStepForm form = new ComplaintStepForm(complaint);
        form.setSolution("  ");
        form.setCorrectiveAction("train the drivers");
        form.setCorrectiveDueOn(DAY.minusDays(3));
        assertThatThrownBy(() -> complaint.propose(form, OWNER, NOW))
                .hasMessageContaining("solution: error.required")
                .hasMessageContaining("correctiveById: complaint.corrective.who")
                .hasMessageContaining("correctiveDueOn: complaint.due.before-received");
        assertThat(complaint.getState()).isEqualTo(ComplaintState.ASSIGNED);
        assertThat(complaint.getRounds()).isEmpty();
    }

    @Test
    void aProposalIsBetteredWithinItsRoundAndNotDoneWithoutCause() {
        Complaint complaint = assigned();
        propose(complaint, "send new boards");
        propose(complaint, "send new boards today");
        assertThat(complaint.getRounds())
                .extracting(ComplaintRound::getSolution)
                .containsExactly("send new boards today");
        ComplaintStepForm done = new ComplaintStepForm(complaint);
        done.setOutcome("sent");
        assertThatThrownBy(() -> complaint.finish(done, OWNER, NOW, 1))
                .hasMessageContaining("rootCause: error.required");
    }

    @Test
    void aCustomerWhoIsNotSatisfiedOpensAnotherRound() {
        Complaint complaint = solved(assigned());
        ComplaintStepForm reply = new ComplaintStepForm();
        reply.setCustomerAnswer(CustomerAnswer.UNSATISFIED);
        assertThatThrownBy(() -> complaint.reply(reply, LILI, NOW, TERMS))
                .hasMessageContaining("answerNote: complaint.answerNote.of-unsatisfied");
        reply.setAnswerNote("two boards are still bent");
        Instant later = NOW.plus(Duration.ofDays(9));
        complaint.reply(reply, LILI, later, terms(later));

        assertThat(complaint.getState()).isEqualTo(ComplaintState.ASSIGNED);
        assertThat(complaint.getRoundNo()).isEqualTo(2);
        assertThat(complaint.getTimes().getSolutionDays()).isNull();
        assertThat(complaint.getDueAt()).isEqualTo(terms(later).solutionDueAt());
        solved(complaint);
        reply.setCustomerAnswer(CustomerAnswer.SATISFIED);
        complaint.reply(reply, LILI, later, TERMS);
        assertThat(complaint.getState()).isEqualTo(ComplaintState.CLOSED);
        assertThat(complaint.getRounds())
                .extracting(ComplaintRound::getCustomerAnswer)
                .containsExactly(CustomerAnswer.UNSATISFIED, CustomerAnswer.SATISFIED);
    }

    @Test
    void nothingIsClosedWithoutTheCustomersAnswerOrBeforeTheCorrectiveActionWasChecked() {
        Complaint complaint = assigned();
        assertThatThrownBy(() -> complaint.close(CHIEF, NOW))
                .hasMessageContaining("customerAnswer: complaint.close.unanswered");
        propose(complaint, "new boards", OWNER);
        ComplaintStepForm check = new ComplaintStepForm();
        check.setCheckNote("drivers trained, list seen");
        assertThatThrownBy(() -> complaint.check(check, OWNER, DAY)).hasMessageContaining("complaint.check.own");
        finish(complaint);
        assertThatThrownBy(() -> complaint.close(CHIEF, NOW)).hasMessageContaining("complaint.close.unanswered");
        ComplaintStepForm reply = new ComplaintStepForm();
        reply.setCustomerAnswer(CustomerAnswer.SATISFIED);
        complaint.reply(reply, LILI, NOW, TERMS);
        assertThat(complaint.getState()).isEqualTo(ComplaintState.SATISFIED);
        assertThatThrownBy(() -> complaint.close(CHIEF, NOW))
                .hasMessageContaining("checkNote: complaint.close.unchecked");
        assertThat(complaint.getDueAt())
                .isEqualTo(DAY.plusDays(21).atStartOfDay(BusinessClock.ZONE).toInstant());

        complaint.check(check, CHIEF, DAY);
        complaint.close(CHIEF, NOW);
        assertThat(complaint.getState()).isEqualTo(ComplaintState.CLOSED);
        assertThat(complaint.getDueAt()).isNull();
    }

    @Test
    void whatMovedOnIsNotDoneTwiceAndNotChangedBehindTheCustomersBack() {
        Complaint complaint = solved(assigned());
        assertThatThrownBy(() -> finish(complaint)).hasMessageContaining("complaint.moved-on");
        assertThatThrownBy(() -> complaint.change(new ComplaintForm(complaint), TERMS, NOW))
                .hasMessageContaining("complaint.solved");
    }

    @Test
    void whatIsWithdrawnIsDueNoMoreAndStaysSo() {
        Complaint complaint = assigned();
        ComplaintStepForm form = new ComplaintStepForm(complaint);
        form.setWithdrawalReason(" ");
        assertThatThrownBy(() -> complaint.withdraw(form, LILI, NOW))
                .hasMessageContaining("withdrawalReason: error.required");
        assertThat(complaint.getDueAt()).isNotNull();
        form.setWithdrawalReason(" counted wrongly ");
        complaint.withdraw(form, LILI, NOW);

        assertThat(complaint.getState()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(complaint.getDueAt()).isNull();
        assertThat(complaint.getWithdrawal().getWithdrawalReason()).isEqualTo("counted wrongly");
        assertThat(complaint.getWithdrawal().getWithdrawnById()).isEqualTo(LILI);
        assertThat(ComplaintStep.values()).noneMatch(complaint::awaits);
        assertThatThrownBy(() -> complaint.withdraw(form, LILI, NOW)).hasMessageContaining("complaint.moved-on");
        assertThatThrownBy(() -> propose(complaint, "too late")).hasMessageContaining("complaint.moved-on");
        assertThatThrownBy(() -> complaint.close(LILI, NOW)).hasMessageContaining("complaint.close.unanswered");
    }

    @Test
    void whatTheCustomerHasAnsweredOrIsAskedAboutIsNotWithdrawn() {
        Complaint complaint = solved(assigned());
        ComplaintStepForm form = new ComplaintStepForm();
        form.setWithdrawalReason("too late");
        assertThatThrownBy(() -> complaint.withdraw(form, LILI, NOW)).hasMessageContaining("complaint.moved-on");
        form.setCustomerAnswer(CustomerAnswer.UNSATISFIED);
        form.setAnswerNote("two are bent");
        complaint.reply(form, LILI, NOW, TERMS);
        assertThat(complaint.getState()).isEqualTo(ComplaintState.ASSIGNED);
        assertThatThrownBy(() -> complaint.withdraw(form, LILI, NOW)).hasMessageContaining("complaint.moved-on");
    }

    @Test
    void anotherSeverityGivesOtherDueTimes() {
        Complaint complaint = assigned();
        ComplaintForm form = new ComplaintForm(complaint);
        Terms shorter = new Terms(NOW.plusSeconds(60), NOW.plusSeconds(120));
        complaint.change(form, shorter, NOW);
        assertThat(complaint.getTimes().getSolutionDueAt()).isEqualTo(TERMS.solutionDueAt());
        form.setSeverity(Severity.CRITICAL);
        complaint.change(form, shorter, NOW);
        assertThat(complaint.getTimes().getSolutionDueAt()).isEqualTo(shorter.solutionDueAt());
    }

    private static Complaint received() {
        ComplaintForm form = new ComplaintForm();
        form.setCustomerId(7L);
        form.receivedAt(NOW);
        form.setKindId(9L);
        form.setSeverity(Severity.MAJOR);
        form.setDescription("boards are bent");
        return new Complaint("TS-1", LILI, form, TERMS, NOW);
    }

    private static Complaint assigned() {
        Complaint complaint = received();
        ComplaintStepForm form = new ComplaintStepForm(complaint);
        form.setOwnerId(OWNER);
        complaint.assign(form, CHIEF, NOW);
        return complaint;
    }

    private static void propose(Complaint complaint, String solution) {
        propose(complaint, solution, null);
    }

    private static void propose(Complaint complaint, String solution, Long corrector) {
        ComplaintStepForm form = new ComplaintStepForm(complaint);
        form.setSolution(solution);
        if (corrector != null) {
            form.setCorrectiveAction("train the drivers");
            form.setCorrectiveById(corrector);
            form.setCorrectiveDueOn(DAY.plusDays(20));
        }
        complaint.propose(form, OWNER, NOW);
    }

    private static void finish(Complaint complaint) {
        ComplaintStepForm form = new ComplaintStepForm(complaint);
        form.setOutcome("sent and laid");
        form.setRootCause("loaded upright");
        complaint.finish(form, OWNER, NOW, 3);
    }

    private static Complaint solved(Complaint complaint) {
        if (complaint.getState() == ComplaintState.RECEIVED) {
            ComplaintStepForm form = new ComplaintStepForm(complaint);
            form.setOwnerId(OWNER);
            complaint.assign(form, CHIEF, NOW);
        }
        propose(complaint, "new boards");
        finish(complaint);
        return complaint;
    }
}
