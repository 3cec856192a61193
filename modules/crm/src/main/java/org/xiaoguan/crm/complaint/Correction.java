package org.xiaoguan.crm.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Violations;

/** Why it came to a complaint, and what is done so that it does not come to another one. */
@Embeddable
public class Correction implements Serializable {
    static final int LENGTH = 1000;

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

    /** Whatever is wrong with what the form says of it. */
    static void check(Violations violations, ComplaintStepForm form, Intake intake) {
        boolean said = TypedText.of(form.getCorrectiveAction()) != null;
        LocalDate due = form.getCorrectiveDueOn();
        violations
                .optionalText("rootCause", form.getRootCause(), LENGTH)
                .optionalText("correctiveAction", form.getCorrectiveAction(), LENGTH)
                .require(
                        said || (due == null && form.getCorrectiveById() == null),
                        "correctiveAction",
                        "complaint.corrective.what")
                .require(!said || form.getCorrectiveById() != null, "correctiveById", "complaint.corrective.who")
                .require(!said || due != null, "correctiveDueOn", "complaint.corrective.when");
        intake.refuseBefore(violations, "correctiveDueOn", due);
    }

    /** Another corrective action is to be checked again. */
    void take(ComplaintStepForm form) {
        rootCause = TypedText.of(form.getRootCause());
        String action = TypedText.of(form.getCorrectiveAction());
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

    /** Somebody saw that it works; nobody checks their own. */
    void check(String note, long by, LocalDate today) {
        new Violations()
                .text("checkNote", note, LENGTH)
                .require(!Objects.equals(correctiveById, by), "checkNote", "complaint.check.own")
                .throwIfAny();
        checkedById = by;
        checkedOn = today;
        checkNote = note.strip();
    }

    /** Nothing is left to be done or to be checked. */
    boolean isSettled() {
        return correctiveAction == null || checkedOn != null;
    }

    /** When the day ends by which it is to be done; null where nothing is left. */
    Instant dueAt() {
        return isSettled()
                ? null
                : correctiveDueOn.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
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
}
