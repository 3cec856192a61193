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
import java.time.LocalDate;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.Versioned;

/** A visit that is owed to a customer or was arranged with it. Of those that its grade asks for one at most is open. */
@Entity
@Table(name = "crm_visit")
@Audited(kind = Visit.KIND)
public class Visit implements Versioned {
    public static final String KIND = "crm.visit";
    static final int PLACE_LENGTH = 200;
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
        moveTo(form.getPlannedOn());
        purpose = form.getPurpose();
        place = stripped(form.getPlace());
        materials = stripped(form.getMaterials());
        strategy = stripped(form.getStrategy());
        gift = stripped(form.getGift());
        search = SearchWords.of(place, materials, strategy, gift);
    }

    /** Plans it for another day. */
    void move(LocalDate day, LocalDate today) {
        refuseUnlessOpen();
        if (day.isBefore(today)) {
            throw BusinessException.at("plannedOn", "visit.plannedOn.past", day, today);
        }
        moveTo(day);
    }

    private void moveTo(LocalDate day) {
        plannedOn = day;
        if (origin == VisitOrigin.ARRANGED) {
            dueOn = day;
        }
    }

    /** Whether somebody who was at the customer's on that day has paid this visit. */
    public boolean isPaidBy(LocalDate on) {
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

    /** Somebody else is to go. */
    public void handOver(long newStaffId) {
        staffId = newStaffId;
    }

    private void refuseUnlessOpen() {
        if (state != VisitState.OPEN) {
            throw BusinessException.of("visit.not-open");
        }
    }

    private static String stripped(String text) {
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
