package org.xiaoguan.crm.grading;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EDIT;
import static org.xiaoguan.crm.CrmPermissions.GRADING_OVERRIDE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerReach;
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
    CustomerReach reach;

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
        return reach.find(CUSTOMER_EDIT, customerId);
    }

    /** Whether the caller may set another grade than the computed one. */
    @Requires(CUSTOMER_EDIT)
    public boolean mayOverride(long customerId) {
        return reach.covers(GRADING_OVERRIDE, find(customerId).getId());
    }

    /**
     * Grades a customer that nobody else changed since it was read.
     *
     * @throws AccessDeniedException when it sets another grade than the computed one and the caller may not
     */
    @Requires(CUSTOMER_EDIT)
    public void assess(long customerId, int readVersion, GradingForm form) {
        Customer customer = reach.locked(CUSTOMER_EDIT, customerId);
        ConflictException.check(Customer.KIND, customerId, readVersion, customer.getVersion());
        if (!customer.getGrading().keepsOverride(form) && !reach.covers(GRADING_OVERRIDE, customerId)) {
            throw new AccessDeniedException();
        }
        CustomerGrade former = customer.getGrade();
        customer.assess(form, settings.thresholds(), user.getStaffId(), clock.today());
        if (former != customer.getGrade()) {
            gradeChanged.fire(new GradeChanged(customerId));
        }
    }
}
