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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.SearchWords;
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
    static final int REFERENCE_LENGTH = 60;
    static final int DESCRIPTION_LENGTH = 2000;
    static final int TEXT_LENGTH = 1000;
    private static final String BEFORE = "complaint.due.before-received";

    /** When a working day that a superior names as due ends. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_complaint")
    @SequenceGenerator(name = "crm_complaint", sequenceName = "crm_complaint_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String number;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "contact_id")
    private Long contactId;

    /** Number of the project or order that it is about. */
    private String reference;

    /** The survey whose low score it was made of. */
    @Column(name = "survey_id")
    private Long surveyId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by_id")
    private Long receivedById;

    @Enumerated(EnumType.STRING)
    private ComplaintChannel channel;

    @Column(name = "kind_id")
    private Long kindId;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String description;
    private String wanted;

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

    @Column(name = "answer_due_at")
    private Instant answerDueAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** The first answer that the customer had. */
    private String answer;

    @Column(name = "solution_due_at")
    private Instant solutionDueAt;

    /** When the next thing is due that we are to do; null while we wait for the customer, and at the end. */
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "solved_at")
    private Instant solvedAt;

    /** Working days from receipt to the solution that is done. */
    @Column(name = "solution_days")
    private Integer solutionDays;

    @Column(name = "root_cause")
    private String rootCause;

    @Column(name = "corrective_action")
    private String correctiveAction;

    @Column(name = "corrective_by_id")
    private Long correctiveById;

    @Column(name = "corrective_due_on")
    private LocalDate correctiveDueOn;

    @Column(name = "checked_by_id")
    private Long checkedById;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "check_note")
    private String checkNote;

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
        this.receivedById = receivedById;
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
        boolean sameTerms = receivedAt.equals(form.receivedAt()) && severity == form.getSeverity();
        takeOver(form, sameTerms ? new Terms(answerDueAt, solutionDueAt) : terms);
    }

    private void takeOver(ComplaintForm form, Terms terms) {
        contactId = form.getContactId();
        reference = stripped(form.getReference());
        receivedAt = form.receivedAt();
        channel = form.getChannel();
        kindId = form.getKindId();
        severity = form.getSeverity();
        description = form.getDescription().strip();
        wanted = stripped(form.getWanted());
        answerDueAt = terms.answerDueAt();
        solutionDueAt = terms.solutionDueAt();
        search = SearchWords.of(number, reference, description);
        renewDue();
    }

    /** Says who is to solve it, and, where the day is another one than the severity gives, by when. */
    void assign(ComplaintStepForm form, long by, Instant now) {
        refuseUnless(ComplaintStep.ASSIGN);
        LocalDate due = form.getSolutionDueOn();
        new Violations()
                .present("ownerId", form.getOwnerId())
                .require(due == null || !due.isBefore(receivedOn()), "solutionDueOn", BEFORE, due, receivedOn())
                .throwIfAny();
        if (!form.getOwnerId().equals(ownerId)) {
            ownerId = form.getOwnerId();
            assignedById = by;
            assignedAt = now;
        }
        if (due != null && !due.equals(day(solutionDueAt))) {
            Instant evening = due.atTime(EVENING).atZone(BusinessClock.ZONE).toInstant();
            solutionDueAt = evening.isBefore(receivedAt) ? receivedAt : evening;
        }
        if (state == ComplaintState.RECEIVED) {
            state = ComplaintState.ASSIGNED;
        }
        renewDue();
    }

    /** The customer has a first answer. */
    void answer(ComplaintStepForm form, Instant now) {
        refuseUnless(ComplaintStep.ANSWER);
        new Violations().text("answer", form.getAnswer(), TEXT_LENGTH).throwIfAny();
        noteAnswer(form.getAnswer(), now);
        renewDue();
    }

    private void noteAnswer(String text, Instant now) {
        answer = text.strip();
        answeredAt = answeredAt == null ? now : answeredAt;
    }

    /** What is to be done about it; a proposal that is not done yet can be bettered. */
    void propose(ComplaintStepForm form, long by, Instant now) {
        refuseUnless(ComplaintStep.PROPOSE);
        Violations violations = new Violations().text("solution", form.getSolution(), DESCRIPTION_LENGTH);
        checkCause(violations, form);
        violations.throwIfAny();
        if (rounds.size() < roundNo) {
            rounds.add(new ComplaintRound(this, roundNo));
        }
        round().propose(form.getSolution(), by, now);
        takeCause(form);
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
                .text("outcome", form.getOutcome(), DESCRIPTION_LENGTH)
                .present("rootCause", stripped(form.getRootCause()));
        checkCause(violations, form);
        violations.throwIfAny();
        round().finish(form.getOutcome(), by, now);
        takeCause(form);
        if (answeredAt == null) {
            noteAnswer(firstOf(form.getOutcome()), now);
        }
        solvedAt = now;
        solutionDays = days;
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
                .optionalText("answerNote", form.getAnswerNote(), TEXT_LENGTH)
                .require(
                        !unsatisfied || stripped(form.getAnswerNote()) != null,
                        "answerNote",
                        "complaint.answerNote.of-unsatisfied")
                .throwIfAny();
        round().reply(form.getCustomerAnswer(), form.getAnswerNote(), by, now);
        if (unsatisfied) {
            roundNo++;
            solvedAt = null;
            solutionDays = null;
            solutionDueAt = next.solutionDueAt();
            state = ComplaintState.ASSIGNED;
        } else {
            state = ComplaintState.SATISFIED;
            if (form.isClosing() && isCorrected()) {
                close(by, now);
            }
        }
        renewDue();
    }

    /** A superior saw that the corrective action works; nobody checks their own. */
    void check(ComplaintStepForm form, long by, LocalDate today) {
        refuseUnless(ComplaintStep.CHECK);
        new Violations()
                .text("checkNote", form.getCheckNote(), TEXT_LENGTH)
                .require(!Objects.equals(correctiveById, by), "checkNote", "complaint.check.own")
                .throwIfAny();
        checkedById = by;
        checkedOn = today;
        checkNote = form.getCheckNote().strip();
        renewDue();
    }

    /** It is closed with the customer's answer, and not before the corrective action was checked. */
    void close(long by, Instant now) {
        if (state != ComplaintState.CLOSED && state != ComplaintState.SATISFIED) {
            throw BusinessException.at("customerAnswer", "complaint.close.unanswered");
        }
        refuseUnless(ComplaintStep.CLOSE);
        if (!isCorrected()) {
            throw BusinessException.at("checkNote", "complaint.close.unchecked");
        }
        state = ComplaintState.CLOSED;
        closedById = by;
        closedAt = now;
        renewDue();
    }

    /** As much of a text as an answer may hold. */
    private static String firstOf(String text) {
        String said = text.strip();
        int most = Math.min(TEXT_LENGTH, said.codePointCount(0, said.length()));
        return said.substring(0, said.offsetByCodePoints(0, most));
    }

    /** Whether the step is possible now. */
    boolean awaits(ComplaintStep step) {
        return switch (step) {
            case ANSWER -> step.follows(state) && answeredAt == null;
            case CHECK -> step.follows(state) && !isCorrected();
            case CLOSE -> step.follows(state) && isCorrected();
            default -> step.follows(state);
        };
    }

    /** Nothing is left of the corrective action. */
    private boolean isCorrected() {
        return correctiveAction == null || checkedOn != null;
    }

    private void refuseUnless(ComplaintStep step) {
        if (step == ComplaintStep.CLOSE ? !step.follows(state) : !awaits(step)) {
            throw BusinessException.of("complaint.moved-on");
        }
    }

    private ComplaintRound round() {
        return rounds.get(rounds.size() - 1);
    }

    private void checkCause(Violations violations, ComplaintStepForm form) {
        boolean said = stripped(form.getCorrectiveAction()) != null;
        LocalDate due = form.getCorrectiveDueOn();
        violations
                .optionalText("rootCause", form.getRootCause(), TEXT_LENGTH)
                .optionalText("correctiveAction", form.getCorrectiveAction(), TEXT_LENGTH)
                .require(
                        said || (due == null && form.getCorrectiveById() == null),
                        "correctiveAction",
                        "complaint.corrective.what")
                .require(!said || form.getCorrectiveById() != null, "correctiveById", "complaint.corrective.who")
                .require(!said || due != null, "correctiveDueOn", "complaint.corrective.when")
                .require(due == null || !due.isBefore(receivedOn()), "correctiveDueOn", BEFORE, due, receivedOn());
    }

    /** Another corrective action is to be checked again. */
    private void takeCause(ComplaintStepForm form) {
        rootCause = stripped(form.getRootCause());
        String action = stripped(form.getCorrectiveAction());
        boolean same =
                Objects.equals(action, correctiveAction) && Objects.equals(form.getCorrectiveById(), correctiveById);
        correctiveAction = action;
        correctiveById = form.getCorrectiveById();
        correctiveDueOn = form.getCorrectiveDueOn();
        if (!same) {
            checkedById = null;
            checkedOn = null;
            checkNote = null;
        }
    }

    private void renewDue() {
        Instant corrected = isCorrected()
                ? null
                : correctiveDueOn.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        dueAt = Stream.of(answeredAt == null ? answerDueAt : null, state.isUnsolved() ? solutionDueAt : null, corrected)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    LocalDate receivedOn() {
        return day(receivedAt);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.ZONE);
    }

    /** Without blanks around it; null where nothing is left. */
    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
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

    public Long getContactId() {
        return contactId;
    }

    public String getReference() {
        return reference;
    }

    public Long getSurveyId() {
        return surveyId;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public Long getReceivedById() {
        return receivedById;
    }

    public ComplaintChannel getChannel() {
        return channel;
    }

    public Long getKindId() {
        return kindId;
    }

    public Severity getSeverity() {
        return severity;
    }

    public String getDescription() {
        return description;
    }

    public String getWanted() {
        return wanted;
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

    public Long getAssignedById() {
        return assignedById;
    }

    public Instant getAssignedAt() {
        return assignedAt;
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

    public Instant getSolutionDueAt() {
        return solutionDueAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getSolvedAt() {
        return solvedAt;
    }

    public Integer getSolutionDays() {
        return solutionDays;
    }

    public String getRootCause() {
        return rootCause;
    }

    public String getCorrectiveAction() {
        return correctiveAction;
    }

    public Long getCorrectiveById() {
        return correctiveById;
    }

    public LocalDate getCorrectiveDueOn() {
        return correctiveDueOn;
    }

    public Long getCheckedById() {
        return checkedById;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public String getCheckNote() {
        return checkNote;
    }

    public Long getClosedById() {
        return closedById;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    /** One for each solution, the first one first. */
    public List<ComplaintRound> getRounds() {
        return List.copyOf(rounds);
    }
}
