package org.xiaoguan.crm.calllist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.xiaoguan.shared.TypedText;

/** A customer of a call list, and what came of the last call. */
@Entity
@Table(name = "crm_calllist_target")
public class CallTarget {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_calllist_target")
    @SequenceGenerator(name = "crm_calllist_target", sequenceName = "crm_calllist_target_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "calllist_id")
    private Long callListId;

    @Column(name = "customer_id")
    private Long customerId;

    /** When its turn comes. */
    private int place;

    @Column(name = "is_done")
    private boolean done;

    @Enumerated(EnumType.STRING)
    private CallResult result;

    private int attempts;

    /** Not to be called before; null for at any time. */
    @Column(name = "next_on")
    private LocalDate nextOn;

    /** Who agreed that day, and calls that day; later anybody may. */
    @Column(name = "kept_for_id")
    private Long keptForId;

    /** Who has it before them. */
    @Column(name = "taken_by_id")
    private Long takenById;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "called_by_id")
    private Long calledById;

    @Column(name = "called_on")
    private LocalDate calledOn;

    private String note;

    @Column(name = "record_id")
    private Long recordId;

    protected CallTarget() {}

    /** Holds for a target whose customer is called: one that is not closed, and that somebody has. */
    static String called(String target) {
        return "exists (select called.id from Customer called where called.id = " + target + ".customerId"
                + " and called.closed = false and called.ownerId is not null)";
    }

    public CallTarget(long callListId, long customerId, int place) {
        this.callListId = callListId;
        this.customerId = customerId;
        this.place = place;
    }

    boolean isTakenBy(long staffId) {
        return !done && takenById != null && takenById == staffId;
    }

    /** Whether just this is what the person told of the call after so many attempts. */
    boolean tells(CallForm form, long staffId, int before) {
        return attempts == before + 1
                && Objects.equals(calledById, staffId)
                && result == form.getResult()
                && Objects.equals(note, TypedText.of(form.getNote()));
    }

    /**
     * Notes what came of a call.
     *
     * @param newRecordId the contact record that tells of it; null where nobody was talked with
     * @param rules how often one tries, and when again
     */
    void call(CallForm form, long staffId, LocalDate today, Long newRecordId, Retry rules) {
        result = form.getResult();
        note = TypedText.of(form.getNote());
        attempts++;
        calledById = staffId;
        calledOn = today;
        recordId = newRecordId;
        takenById = null;
        takenAt = null;
        boolean again = result.isToBeRepeated() && form.getNextOn() != null;
        boolean retried = result == CallResult.NOT_REACHED && !again && attempts < rules.most();
        done = !again && !retried;
        nextOn = again ? form.getNextOn() : retried ? rules.again() : null;
        keptForId = again ? staffId : null;
    }

    /** Puts it back for somebody else, behind all others. */
    void putBack(int newPlace) {
        takenById = null;
        takenAt = null;
        place = newPlace;
    }

    /**
     * What becomes of who is not reached.
     *
     * @param most calls, after which one gives up
     * @param again the day of the next one
     */
    record Retry(int most, LocalDate again) {}

    public Long getId() {
        return id;
    }

    public Long getCallListId() {
        return callListId;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public int getPlace() {
        return place;
    }

    public boolean isDone() {
        return done;
    }

    public CallResult getResult() {
        return result;
    }

    public int getAttempts() {
        return attempts;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public Long getKeptForId() {
        return keptForId;
    }

    public Long getCalledById() {
        return calledById;
    }

    public LocalDate getCalledOn() {
        return calledOn;
    }

    public String getNote() {
        return note;
    }

    public Long getRecordId() {
        return recordId;
    }
}
