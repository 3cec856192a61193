package org.xiaoguan.crm.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.ChangedRecordPage;

/** The form of a step that is done about a complaint. */
@Named
@ViewScoped
public class ComplaintStepPage extends ChangedRecordPage<ComplaintStepForm> {
    @Inject
    ComplaintService complaints;

    private String stepName;
    private ComplaintStep step;
    private transient Complaint complaint;

    public ComplaintStepPage() {
        super("crm.complaint.step", new ComplaintStepForm(), "complaint.done");
    }

    /** @throws NotFoundException unless the address names a complaint that waits for the step */
    @Override
    public void open() {
        step = Arrays.stream(ComplaintStep.values())
                .filter(known -> known.name().equals(stepName))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        super.open();
    }

    @Override
    protected Shown<ComplaintStepForm> find(long id) {
        complaint = complaints.findFor(step, id);
        return new Shown<>(new ComplaintStepForm(complaint), complaint.getVersion(), false);
    }

    @Override
    protected void update(long id, int readVersion, ComplaintStepForm form) {
        complaints.perform(step, id, readVersion, form);
    }

    @Override
    protected String next(long left) {
        return "/crm/complaint/view?id=" + left;
    }

    /** What was typed for one step is not offered for another. */
    @Override
    public Serializable getRecord() {
        return getId() + "-" + stepName;
    }

    public Complaint getComplaint() {
        if (complaint == null) {
            complaint = complaints.view(getId());
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

    public String getStepName() {
        return stepName;
    }

    public void setStepName(String stepName) {
        this.stepName = stepName;
    }
}
