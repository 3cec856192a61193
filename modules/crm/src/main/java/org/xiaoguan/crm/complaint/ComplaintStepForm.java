package org.xiaoguan.crm.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a person types when something is done about a complaint; each step asks for some of it. */
public class ComplaintStepForm implements Serializable {
    private Long ownerId;
    private LocalDate solutionDueOn;
    private String answer;
    private String solution;
    private String outcome;
    private String rootCause;
    private String correctiveAction;
    private Long correctiveById;
    private LocalDate correctiveDueOn;
    private CustomerAnswer customerAnswer;
    private String answerNote;
    private boolean closing = true;
    private String checkNote;
    private String withdrawalReason;

    /** A form where nothing is known yet. */
    public ComplaintStepForm() {}

    /** A form that shows what is known. */
    public ComplaintStepForm(Complaint complaint) {
        ownerId = complaint.getOwnerId();
        solutionDueOn = complaint.getTimes().dueOn();
        answer = complaint.getFirstAnswer().getAnswer();
        Correction correction = complaint.getCorrection();
        rootCause = correction.getRootCause();
        correctiveAction = correction.getCorrectiveAction();
        correctiveById = correction.getCorrectiveById();
        correctiveDueOn = correction.getCorrectiveDueOn();
        List<ComplaintRound> rounds = complaint.getRounds();
        if (complaint.getState() == ComplaintState.PROPOSED) {
            solution = rounds.get(rounds.size() - 1).getSolution();
        }
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public LocalDate getSolutionDueOn() {
        return solutionDueOn;
    }

    public void setSolutionDueOn(LocalDate solutionDueOn) {
        this.solutionDueOn = solutionDueOn;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getSolution() {
        return solution;
    }

    public void setSolution(String solution) {
        this.solution = solution;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getRootCause() {
        return rootCause;
    }

    public void setRootCause(String rootCause) {
        this.rootCause = rootCause;
    }

    public String getCorrectiveAction() {
        return correctiveAction;
    }

    public void setCorrectiveAction(String correctiveAction) {
        this.correctiveAction = correctiveAction;
    }

    public Long getCorrectiveById() {
        return correctiveById;
    }

    public void setCorrectiveById(Long correctiveById) {
        this.correctiveById = correctiveById;
    }

    public LocalDate getCorrectiveDueOn() {
        return correctiveDueOn;
    }

    public void setCorrectiveDueOn(LocalDate correctiveDueOn) {
        this.correctiveDueOn = correctiveDueOn;
    }

    public CustomerAnswer getCustomerAnswer() {
        return customerAnswer;
    }

    public void setCustomerAnswer(CustomerAnswer customerAnswer) {
        this.customerAnswer = customerAnswer;
    }

    public String getAnswerNote() {
        return answerNote;
    }

    public void setAnswerNote(String answerNote) {
        this.answerNote = answerNote;
    }

    /** Whether a satisfied customer's complaint is closed at once, where nothing else is open. */
    public boolean isClosing() {
        return closing;
    }

    public void setClosing(boolean closing) {
        this.closing = closing;
    }

    public String getCheckNote() {
        return checkNote;
    }

    public void setCheckNote(String checkNote) {
        this.checkNote = checkNote;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String withdrawalReason) {
        this.withdrawalReason = withdrawalReason;
    }
}
