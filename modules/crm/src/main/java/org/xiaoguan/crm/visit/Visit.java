package org.xiaoguan.crm.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;

/** A visit that is owed to a customer or was arranged with it. Of those that its grade asks for one at most is open. */
@Entity
@Table(name = "crm_visit")
@Audited(kind = Visit.KIND)
public class Visit implements Versioned {
    public static final String KIND = "crm.visit";
    static final int PLACE_LENGTH = 200;

    private static final int YEARS_AHEAD = 2;
    static final int TEXT_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_visit")
    @SequenceGenerator(name = "crm_visit", sequenceName = "crm_visit_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "customer_id")
    private Long customerId;

    /** Who is to go. */
    @Column(name = "staff_id")
    private Long staffId;

    @Enumerated(EnumType.STRING)
    private VisitOrigin origin;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.OPEN;

    /** Months between the visits that the grade asks for; null for an arranged one. */
    @Column(name = "cadence")
    private Integer cadence;

    /** The day from which the months count: that of the visit before. */
    @Column(name = "counted_from")
    private LocalDate countedFrom;

    /** By when it is to be paid; for an arranged one the day it is planned for. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    /** Where it stands in the calendar: when it was paid, is planned, is due; the database says so. */
    @Column(name = "act_on", insertable = false, updatable = false)
    @SuppressWarnings("unused") // named in queries
    private LocalDate actOn;

    @Enumerated(EnumType.STRING)
    private ContactPurpose purpose;

    private String place;
    private String materials;
    private String strategy;
    private String gift;

    /** What it is about: it is found by that, and by its customer. */
    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search = SearchWords.of();

    @Column(name = "done_on")
    private LocalDate doneOn;

    /** The contact record that says that it was paid. */
    @Column(name = "record_id")
    private Long recordId;

    protected Visit() {}

    /**
     * Arranges a visit.
     *
     * @param staffId who is to go
     * @param today no visit is planned for an earlier day
     */
    public Visit(long staffId, VisitForm form, LocalDate today) {
        this.staffId = staffId;
        origin = VisitOrigin.ARRANGED;
        customerId = form.getCustomerId();
        dueOn = form.getPlannedOn();
        plan(form, today);
    }

    /** Takes over what was typed; whom it is paid to stays. */
    final void plan(VisitForm form, LocalDate today) {
        refuseUnlessOpen();
        form.check(today, plannedOn);
        if (origin == VisitOrigin.ARRANGED && form.getStaffId() != null) {
            staffId = form.getStaffId();
        }
        moveTo(form.getPlannedOn());
        purpose = form.getPurpose();
        place = TypedText.of(form.getPlace());
        materials = TypedText.of(form.getMaterials());
        strategy = TypedText.of(form.getStrategy());
        gift = TypedText.of(form.getGift());
        search = SearchWords.of(place, materials, strategy, gift);
    }

    /** Plans it for another day. */
    void move(LocalDate day, LocalDate today) {
        refuseUnlessOpen();
        checkDay(new Violations(), day, null, today).throwIfAny();
        moveTo(day);
    }

    /**
     * A visit is planned for a day that has not passed, within two years.
     *
     * @param day null where none is given, which others tell
     * @param kept the day that it is planned for already, which may have passed since; null for none
     */
    static Violations checkDay(Violations violations, LocalDate day, LocalDate kept, LocalDate today) {
        LocalDate last = today.plusYears(YEARS_AHEAD);
        return violations
                .require(
                        day == null || !day.isBefore(today) || day.equals(kept),
                        "plannedOn",
                        "visit.plannedOn.past",
                        day,
                        today)
                .require(day == null || !day.isAfter(last), "plannedOn", "visit.plannedOn.far", day, last);
    }

    private void moveTo(LocalDate day) {
        plannedOn = day;
        if (origin == VisitOrigin.ARRANGED) {
            dueOn = day;
        }
    }

    /**
     * Those of a customer's open visits that somebody has paid who was there on that day: what the grade asks for, and what
     * was arranged for that day or before. Who comes earlier than arranged pays the next visit of the same week, unless
     * another one was arranged for the day itself.
     *
     * @param before what the same record has paid already
     */
    public static List<Visit> paidBy(LocalDate on, List<Visit> open, List<Visit> before) {
        List<Visit> paid = new ArrayList<>(
                open.stream().filter(visit -> visit.isPaidBy(on)).toList());
        if (Stream.concat(paid.stream(), before.stream()).noneMatch(Visit::isArranged)) {
            LocalDate sunday = on.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            open.stream()
                    .filter(visit -> visit.isArranged() && visit.dueOn.isAfter(on) && !visit.dueOn.isAfter(sunday))
                    .min(Comparator.comparing(Visit::getDueOn))
                    .ifPresent(paid::add);
        }
        return paid;
    }

    private boolean isArranged() {
        return origin == VisitOrigin.ARRANGED;
    }

    private boolean isPaidBy(LocalDate on) {
        return origin == VisitOrigin.CADENCE ? on.isAfter(countedFrom) : !dueOn.isAfter(on);
    }

    /** It was paid on that day. */
    public void settle(long byRecordId, LocalDate on) {
        refuseUnlessOpen();
        settleBy(byRecordId, on);
    }

    /** Another record says that it was paid. */
    public void settleBy(long byRecordId, LocalDate on) {
        state = VisitState.DONE;
        doneOn = on;
        recordId = byRecordId;
    }

    /** What said that it was paid is not so. */
    public void reopen() {
        state = VisitState.OPEN;
        doneOn = null;
        recordId = null;
    }

    /** It will not be paid. What the grade asks for is owed until it is paid, so only its day can be taken back. */
    void drop() {
        refuseUnlessOpen();
        if (origin == VisitOrigin.CADENCE) {
            plannedOn = null;
        } else {
            state = VisitState.DROPPED;
        }
    }

    /** The one that took its place when it was paid is not owed, since it is open again. */
    public void giveWay() {
        state = VisitState.DROPPED;
    }

    /** Nobody pays it any more: its customer is closed, or nobody has it. */
    public void lapse() {
        refuseUnlessOpen();
        state = VisitState.DROPPED;
    }

    /** Somebody else is to go. */
    public void handOver(long newStaffId) {
        staffId = newStaffId;
    }

    private void refuseUnlessOpen() {
        if (state != VisitState.OPEN) {
            throw BusinessException.of("visit.not-open");
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public Long getStaffId() {
        return staffId;
    }

    public VisitOrigin getOrigin() {
        return origin;
    }

    public VisitState getState() {
        return state;
    }

    public Integer getCadence() {
        return cadence;
    }

    public LocalDate getCountedFrom() {
        return countedFrom;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public ContactPurpose getPurpose() {
        return purpose;
    }

    public String getPlace() {
        return place;
    }

    public String getMaterials() {
        return materials;
    }

    public String getStrategy() {
        return strategy;
    }

    public String getGift() {
        return gift;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public Long getRecordId() {
        return recordId;
    }
}
