package org.xiaoguan.crm.callscript;

import java.io.Serializable;
import org.xiaoguan.shared.Violations;

/** What a person types of a script. */
public class CallScriptForm implements Serializable {
    private String name;
    private String opening;
    private String steps;

    /** A form for a new script. */
    public CallScriptForm() {}

    /** A form that shows an existing one. */
    public CallScriptForm(CallScript script) {
        name = script.getName();
        opening = script.getOpening();
        steps = script.getSteps();
    }

    void check() {
        new Violations()
                .text("name", name, CallScript.NAME_LENGTH)
                .optionalText("opening", opening, CallScript.OPENING_LENGTH)
                .text("steps", steps, CallScript.STEPS_LENGTH)
                .throwIfAny();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }
}
