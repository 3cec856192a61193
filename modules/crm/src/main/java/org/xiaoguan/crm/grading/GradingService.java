package org.xiaoguan.crm.grading;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EDIT;
import static org.xiaoguan.crm.CrmPermissions.GRADING_OVERRIDE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.GradeChanged;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.crm.grade.GradingForm;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;

/** Takes over what people find out of a customer's prospects, and grades it by that. */
@Stateless
public class GradingService {
    @Inject
    Records records;

    @Inject
    Access access;

    @Inject
    GradeSettings settings;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    Event<GradeChanged> gradeChanged;

    /** @throws org.xiaoguan.shared.NotFoundException for an unknown id and for a customer that the caller may not change */
    @Requires(CUSTOMER_EDIT)
    public Customer find(long customerId) {
        Customer customer = records.find(Customer.class, customerId);
        access.scope(CUSTOMER_EDIT).check(customer.getDepartmentId(), customer.responsible());
        return customer;
    }

    /** Whether the caller may set another grade than the computed one. */
    @Requires(CUSTOMER_EDIT)
    public boolean mayOverride(long customerId) {
        return mayOverride(find(customerId));
    }

    /**
     * Grades a customer that nobody else changed since it was read.
     *
     * @throws AccessDeniedException when it sets another grade than the computed one and the caller may not
     */
    @Requires(CUSTOMER_EDIT)
    public void assess(long customerId, int readVersion, GradingForm form) {
        Customer customer = records.locked(Customer.class, customerId);
        access.scope(CUSTOMER_EDIT).check(customer.getDepartmentId(), customer.responsible());
        ConflictException.check(Customer.KIND, customerId, readVersion, customer.getVersion());
        if (!customer.getGrading().keepsOverride(form) && !mayOverride(customer)) {
            throw new AccessDeniedException();
        }
        CustomerGrade former = customer.getGrade();
        customer.assess(form, settings.thresholds(), user.getStaffId(), clock.today());
        if (former != customer.getGrade()) {
            gradeChanged.fire(new GradeChanged(customerId));
        }
    }

    private boolean mayOverride(Customer customer) {
        return access.scope(GRADING_OVERRIDE).covers(customer.getDepartmentId(), customer.responsible());
    }
}
