package org.xiaoguan.crm.grading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.grade.Credit;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.crm.grade.GradingForm;
import org.xiaoguan.crm.grade.Strength;
import org.xiaoguan.crm.grade.YesNo;
import org.xiaoguan.ui.form.ChangedRecordPage;

/** The form of what a customer's grade follows from. */
@Named
@ViewScoped
public class GradingEditPage extends ChangedRecordPage<GradingForm> {
    @Inject
    GradingService gradings;

    private String customerName;
    private boolean overriding;

    public GradingEditPage() {
        super("crm.grading", new GradingForm(), "grading.saved");
    }

    @Override
    protected Shown<GradingForm> find(long id) {
        Customer customer = gradings.find(id);
        customerName = customer.getName();
        overriding = gradings.mayOverride(id);
        return new Shown<>(new GradingForm(customer.getGrading()), customer.getVersion(), false);
    }

    @Override
    protected void update(long id, int readVersion, GradingForm form) {
        gradings.assess(id, readVersion, form);
    }

    @Override
    protected String next(long left) {
        return "/crm/customer/view?id=" + left;
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
}
