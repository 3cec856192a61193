package org.xiaoguan.crm.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;

/**
 * What a customer complains about, from receipt to the customer's answer. Each solution is a round; a customer who is not
 * satisfied opens the next one.
 */
@Entity
@Table(name = "crm_complaint")
@Audited(kind = Complaint.KIND)
public class Complaint implements Versioned {
    public static final String KIND = "crm.complaint";
    static final int SOLUTION_LENGTH = 2000;
    static final int ANSWER_NOTE_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_complaint")
    @SequenceGenerator(name = "crm_complaint", sequenceName = "crm_complaint_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String number;

    @Column(name = "customer_id")
    private Long customerId;

    /** The survey whose low score it was made of. */
    @Column(name = "survey_id")
    private Long surveyId;

    @Embedded
    private Intake intake;

    @Enumerated(EnumType.STRING)
    private ComplaintState state = ComplaintState.RECEIVED;

    @Column(name = "round_no")
    private int roundNo = 1;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "assigned_by_id")
    private Long assignedById;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Embedded
    private FirstAnswer firstAnswer = new FirstAnswer();

    @Embedded
    private SolutionTimes times = new SolutionTimes();

    /** When the next thing is due that we are to do; null while we wait for the customer, and at the end. */
    @Column(name = "due_at")
    private Instant dueAt;

    @Embedded
    private Correction correction = new Correction();

    @Embedded
    private Withdrawal withdrawal = new Withdrawal();

    @Column(name = "closed_by_id")
    private Long closedById;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.ALL)
    @OrderBy("roundNo")
    private List<ComplaintRound> rounds = new ArrayList<>();

    protected Complaint() {}

    /**
     * Takes a complaint.
     *
     * @param receivedById who took it
     * @param terms when it is due
     */
    public Complaint(String number, long receivedById, ComplaintForm form, Terms terms, Instant now) {
        form.check(now);
        this.number = number;
        intake = new Intake(receivedById);
        customerId = form.getCustomerId();
        surveyId = form.getSurveyId();
        takeOver(form, terms);
    }

    /**
     * Corrects what was received, until it is solved; whose complaint it is stays.
     *
     * @param terms its due times, where it came at another time or weighs more or less than was typed first
     */
    void change(ComplaintForm form, Terms terms, Instant now) {
        if (!state.isUnsolved()) {
            throw BusinessException.of("complaint.solved");
        }
        form.check(now);
        boolean sameTerms = intake.isDueAs(form);
        takeOver(form, sameTerms ? new Terms(firstAnswer.getAnswerDueAt(), times.getSolutionDueAt()) : terms);
    }

    private void takeOver(ComplaintForm form, Terms terms) {
        intake.take(form);
        firstAnswer.expect(terms.answerDueAt());
        times.expect(terms.solutionDueAt());
        search = SearchWords.of(number, intake.getReference(), intake.getDescription());
        renewDue();
    }

    /** Says who is to solve it, and, where the day is another one than the severity gives, by when. */
    void assign(ComplaintStepForm form, long by, Instant now) {
        refuseUnless(ComplaintStep.ASSIGN);
        LocalDate due = form.getSolutionDueOn();
        Violations violations = new Violations().present("ownerId", form.getOwnerId());
        intake.refuseBefore(violations, "solutionDueOn", due);
        violations.throwIfAny();
        if (!form.getOwnerId().equals(ownerId)) {
            ownerId = form.getOwnerId();
            assignedById = by;
            assignedAt = now;
        }
        if (due != null) {
            times.expectOn(due, intake.getReceivedAt());
        }
        if (state == ComplaintState.RECEIVED) {
            state = ComplaintState.ASSIGNED;
        }
        renewDue();
    }

    /** The customer has a first answer. */
    void answer(ComplaintStepForm form, Instant now) {
        refuseUnless(ComplaintStep.ANSWER);
        firstAnswer.give(form.getAnswer(), now);
        renewDue();
    }

    /** What is to be done about it; a proposal that is not done yet can be bettered. */
    void propose(ComplaintStepForm form, long by, Instant now) {
        refuseUnless(ComplaintStep.PROPOSE);
        Violations violations = new Violations().text("solution", form.getSolution(), SOLUTION_LENGTH);
        Correction.check(violations, form, intake);
        violations.throwIfAny();
        if (rounds.size() < roundNo) {
            rounds.add(new ComplaintRound(this, roundNo));
        }
        round().propose(form.getSolution(), by, now);
        correction.take(form);
        state = ComplaintState.PROPOSED;
        renewDue();
    }

    /**
     * The solution is done, and the customer is asked. Who had no answer before has one now.
     *
     * @param days working days since it was received
     */
    void finish(ComplaintStepForm form, long by, Instant now, int days) {
        refuseUnless(ComplaintStep.FINISH);
        Violations violations = new Violations()
                .text("outcome", form.getOutcome(), SOLUTION_LENGTH)
                .present("rootCause", TypedText.of(form.getRootCause()));
        Correction.check(violations, form, intake);
        violations.throwIfAny();
        round().finish(form.getOutcome(), by, now);
        correction.take(form);
        firstAnswer.settle(form.getOutcome(), now);
        times.solved(now, days);
        state = ComplaintState.DONE;
        renewDue();
    }

    /**
     * What the customer says: the end, or another round.
     *
     * @param next due times of another round
     */
    void reply(ComplaintStepForm form, long by, Instant now, Terms next) {
        refuseUnless(ComplaintStep.REPLY);
        boolean unsatisfied = form.getCustomerAnswer() == CustomerAnswer.UNSATISFIED;
        new Violations()
                .present("customerAnswer", form.getCustomerAnswer())
                .optionalText("answerNote", form.getAnswerNote(), ANSWER_NOTE_LENGTH)
                .require(
                        !unsatisfied || TypedText.of(form.getAnswerNote()) != null,
                        "answerNote",
                        "complaint.answerNote.of-unsatisfied")
                .throwIfAny();
        round().reply(form.getCustomerAnswer(), form.getAnswerNote(), by, now);
        if (unsatisfied) {
            roundNo++;
            times.again(next.solutionDueAt());
            state = ComplaintState.ASSIGNED;
        } else {
            state = ComplaintState.SATISFIED;
            if (form.isClosing() && correction.isSettled()) {
                close(by, now);
            }
        }
        renewDue();
    }

    /** A superior saw that the corrective action works; nobody checks their own. */
    void check(ComplaintStepForm form, long by, LocalDate today) {
        refuseUnless(ComplaintStep.CHECK);
        correction.check(form.getCheckNote(), by, today);
        renewDue();
    }

    /** It is closed with the customer's answer, and not before the corrective action was checked. */
    void close(long by, Instant now) {
        if (state != ComplaintState.CLOSED && state != ComplaintState.SATISFIED) {
            throw BusinessException.at("customerAnswer", "complaint.close.unanswered");
        }
        refuseUnless(ComplaintStep.CLOSE);
        if (!correction.isSettled()) {
            throw BusinessException.at("checkNote", "complaint.close.unchecked");
        }
        state = ComplaintState.CLOSED;
        closedById = by;
        closedAt = now;
        renewDue();
    }

    /** It came to nothing before it was solved; a customer who has answered once is answered to the end. */
    void withdraw(ComplaintStepForm form, long by, Instant now) {
        refuseUnless(ComplaintStep.WITHDRAW);
        withdrawal.take(form.getWithdrawalReason(), by, now);
        state = ComplaintState.WITHDRAWN;
        renewDue();
    }

    /** Whether the step is possible now. */
    boolean awaits(ComplaintStep step) {
        return switch (step) {
            case ANSWER -> step.follows(state) && !firstAnswer.isGiven();
            case CHECK -> step.follows(state) && !correction.isSettled();
            case CLOSE -> step.follows(state) && correction.isSettled();
            case WITHDRAW -> step.follows(state) && roundNo == 1;
            default -> step.follows(state);
        };
    }

    private void refuseUnless(ComplaintStep step) {
        if (step == ComplaintStep.CLOSE ? !step.follows(state) : !awaits(step)) {
            throw BusinessException.of("complaint.moved-on");
        }
    }

    private ComplaintRound round() {
        return rounds.get(rounds.size() - 1);
    }

    private void renewDue() {
        Stream<Instant> open = state.isEnded()
                ? Stream.empty()
                : Stream.of(
                        firstAnswer.dueAt(), state.isUnsolved() ? times.getSolutionDueAt() : null, correction.dueAt());
        dueAt = open.filter(Objects::nonNull).min(Instant::compareTo).orElse(null);
    }

    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public Long getSurveyId() {
        return surveyId;
    }

    public Intake getIntake() {
        return intake;
    }

    public FirstAnswer getFirstAnswer() {
        return firstAnswer;
    }

    public SolutionTimes getTimes() {
        return times;
    }

    public Correction getCorrection() {
        return correction;
    }

    public Withdrawal getWithdrawal() {
        return withdrawal;
    }

    public ComplaintState getState() {
        return state;
    }

    public int getRoundNo() {
        return roundNo;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public Instant getAssignedAt() {
        return assignedAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    /** One for each solution, the first one first. */
    public List<ComplaintRound> getRounds() {
        return List.copyOf(rounds);
    }
}
