package org.xiaoguan.crm.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;

/** The form of a step that is done about a complaint. */
@Named
@ViewScoped
public class ComplaintStepPage implements Serializable {
    private static final String DRAFT = "crm.complaint.step";

    @Inject
    ComplaintService complaints;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private String stepName;
    private ComplaintStep step;
    private int readVersion;
    private transient Complaint complaint;
    private ComplaintStepForm form = new ComplaintStepForm();

    /** @throws NotFoundException unless the address names a complaint that waits for the step */
    public void open() {
        step = Arrays.stream(ComplaintStep.values())
                .filter(known -> known.name().equals(stepName))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (id == null) {
            throw new NotFoundException();
        }
        complaint = complaints.findFor(step, id);
        form = new ComplaintStepForm(complaint);
        readVersion = complaint.getVersion();
    }

    public String save() {
        if (!actions.perform(() -> complaints.perform(step, id, readVersion, form))) {
            return null;
        }
        drafts.discard(DRAFT, getRecord());
        actions.done("complaint.done");
        return actions.to("/crm/complaint/view", id);
    }

    /** What the draft is about. */
    public String getRecord() {
        return id + "-" + stepName;
    }

    public Complaint getComplaint() {
        if (complaint == null) {
            complaint = complaints.view(id);
        }
        return complaint;
    }

    public ComplaintStep getStep() {
        return step;
    }

    /** Whether the step is the one of that name. */
    public boolean is(String name) {
        return step.name().equals(name);
    }

    public CustomerAnswer[] getAnswers() {
        return CustomerAnswer.values();
    }

    public ComplaintStepForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getStepName() {
        return stepName;
    }

    public void setStepName(String stepName) {
        this.stepName = stepName;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }
}
