package org.xiaoguan.crm.grading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.grade.Credit;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.crm.grade.GradingForm;
import org.xiaoguan.crm.grade.Strength;
import org.xiaoguan.crm.grade.YesNo;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;

/** The form of what a customer's grade follows from. */
@Named
@ViewScoped
public class GradingEditPage implements Serializable {
    private static final String DRAFT = "crm.grading";

    @Inject
    GradingService gradings;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private int readVersion;
    private String customerName;
    private boolean overriding;
    private GradingForm form = new GradingForm();

    /** @throws NotFoundException without an id, and for a customer that the caller may not change */
    public void open() {
        if (id == null) {
            throw new NotFoundException();
        }
        Customer customer = gradings.find(id);
        customerName = customer.getName();
        readVersion = customer.getVersion();
        form = new GradingForm(customer.getGrading());
        overriding = gradings.mayOverride(id);
    }

    public String save() {
        if (!actions.perform(() -> gradings.assess(id, readVersion, form))) {
            return null;
        }
        drafts.discard(DRAFT, id);
        actions.done("grading.saved");
        return actions.to("/crm/customer/view", id);
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    public Credit[] getCredits() {
        return Credit.values();
    }

    public YesNo[] getAnswers() {
        return YesNo.values();
    }

    public CustomerGrade[] getGrades() {
        return CustomerGrade.values();
    }

    /** Whether the reader may set another grade than the computed one. */
    public boolean isOverriding() {
        return overriding;
    }

    public String getCustomerName() {
        return customerName;
    }

    public GradingForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }
}
