package org.xiaoguan.crm.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** One complaint, to be read and closed; also as it is printed. */
@Named
@RequestScoped
public class ComplaintPage {
    @Inject
    ListAddress address;

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintReferences references;

    @Inject
    Customers customers;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    @Inject
    Actions actions;

    private Complaint complaint;
    private String customerName;
    private boolean customerShown;
    private boolean editable;
    private List<ComplaintStep> steps;

    @PostConstruct
    void read() {
        complaint = complaints.view(address.requiredId("id"));
        customerName = customers.summary(complaint.getCustomerId()).name();
        customerShown = customers.reached(complaint.getCustomerId()).isPresent();
        editable = complaints.mayEdit(complaint.getId());
        steps = complaints.steps(complaint.getId());
    }

    public String close() {
        long id = complaint.getId();
        int version = complaint.getVersion();
        if (!actions.perform(() -> complaints.perform(ComplaintStep.CLOSE, id, version, new ComplaintStepForm()))) {
            return null;
        }
        actions.done("complaint.done");
        return actions.to("/crm/complaint/view", id);
    }

    public Complaint getComplaint() {
        return complaint;
    }

    public String getCustomerName() {
        return customerName;
    }

    /** Whether the reader may open the page of the customer. */
    public boolean isCustomerShown() {
        return customerShown;
    }

    public String getContactName() {
        return complaint.getIntake().getContactId() == null
                ? ""
                : customers.contact(complaint.getIntake().getContactId()).name();
    }

    /** Address of the project or order that it is about; null where the reader does not see it. */
    public String getReferencePath() {
        return complaint.getIntake().getReference() == null
                ? null
                : references.of(complaint.getCustomerId()).stream()
                        .filter(work -> work.id().equals(complaint.getIntake().getReference()))
                        .map(work -> work.path())
                        .findFirst()
                        .orElse(null);
    }

    /** Whether the reader may correct what was received. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether files may still be attached. */
    public boolean isAttachable() {
        return editable || steps.stream().anyMatch(step -> step != ComplaintStep.ASSIGN);
    }

    /** What the reader may do next with a form, the most natural last. */
    public List<ComplaintStep> getSteps() {
        return steps.stream()
                .filter(step -> step != ComplaintStep.CLOSE && step != ComplaintStep.WITHDRAW)
                .toList();
    }

    /** The step that moves the complaint on. */
    public boolean isNext(ComplaintStep step) {
        List<ComplaintStep> offered = getSteps();
        return step == offered.get(offered.size() - 1) && !isClosable();
    }

    public boolean isClosable() {
        return steps.contains(ComplaintStep.CLOSE);
    }

    public boolean isWithdrawable() {
        return steps.contains(ComplaintStep.WITHDRAW);
    }

    public boolean isWithdrawn() {
        return complaint.getState() == ComplaintState.WITHDRAWN;
    }

    public boolean isOverdue() {
        return complaint.isOverdue(clock.now());
    }

    /** Whether that should have been done by now, or was done too late; nothing is after it was withdrawn. */
    public boolean isLate(Instant due, Instant done) {
        return done == null ? !isWithdrawn() && due.isBefore(clock.now()) : due.isBefore(done);
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
