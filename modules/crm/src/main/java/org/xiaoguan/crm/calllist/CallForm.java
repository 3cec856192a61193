package org.xiaoguan.crm.calllist;

import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Violations;

/** What a caller types after a call: two taps where nothing else is to be said. */
public class CallForm implements Serializable {
    private static final int NOTE_LENGTH = 900;
    private static final int STEP_LENGTH = 200;

    private CallResult result;
    private String note;
    private String nextStep;
    private LocalDate nextOn;

    /** Every rule that this form can break by itself. */
    void check(LocalDate today) {
        Violations violations = new Violations()
                .require(result != null, "result", "calllist.result.missing")
                .optionalText("note", note, NOTE_LENGTH)
                .optionalText("nextStep", nextStep, STEP_LENGTH)
                .require(result != CallResult.CALL_AGAIN || nextOn != null, "nextOn", "calllist.nextOn.of-call-again")
                .require(
                        result != CallResult.WRONG_NUMBER || nextOn == null,
                        "nextOn",
                        "calllist.nextOn.of-wrong-number")
                .require(
                        nextOn != null || TypedText.of(nextStep) == null || result == CallResult.CALL_AGAIN,
                        "nextOn",
                        "contactrecord.nextOn.missing");
        if (nextOn != null) {
            violations.require(!nextOn.isBefore(today), "nextOn", "contactrecord.nextOn.past", nextOn, today);
        }
        violations.throwIfAny();
    }

    public CallResult getResult() {
        return result;
    }

    public void setResult(CallResult result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
