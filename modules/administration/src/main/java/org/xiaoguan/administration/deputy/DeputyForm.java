package org.xiaoguan.administration.deputy;

import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.shared.Violations;

/** What a person types of a deputy. */
public class DeputyForm implements Serializable {
    private static final int LONGEST = 366;

    private Long staffId;
    private Long deputyId;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private String note;

    /** A form for a new one. */
    public DeputyForm() {}

    /** A form that shows one. */
    public DeputyForm(Deputy deputy) {
        staffId = deputy.getStaffId();
        deputyId = deputy.getDeputyId();
        fromOn = deputy.getFromOn();
        untilOn = deputy.getUntilOn();
        note = deputy.getNote();
    }

    void check() {
        boolean dated = fromOn != null && untilOn != null;
        new Violations()
                .present("staffId", staffId)
                .present("deputyId", deputyId)
                .present("fromOn", fromOn)
                .present("untilOn", untilOn)
                .require(staffId == null || !staffId.equals(deputyId), "deputyId", "deputy.self")
                .require(!dated || !untilOn.isBefore(fromOn), "untilOn", "deputy.order")
                .require(!dated || untilOn.isBefore(fromOn.plusDays(LONGEST)), "untilOn", "deputy.long", LONGEST)
                .optionalText("note", note, 200)
                .throwIfAny();
    }

    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    public Long getDeputyId() {
        return deputyId;
    }

    public void setDeputyId(Long deputyId) {
        this.deputyId = deputyId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
