package org.xiaoguan.projects.project.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;

/**
 * What the list of projects is narrowed to; null leaves a field open.
 *
 * @param text part of number, name, customer or pinyin initials
 * @param priceFrom lowest contract as changed
 * @param priceTo highest contract as changed
 * @param within whose projects a tab narrows it to
 */
public record ProjectFilter(
        String text,
        Long customerId,
        Long managerId,
        Long departmentId,
        LocalDate signedFrom,
        LocalDate signedTo,
        BigDecimal priceFrom,
        BigDecimal priceTo,
        ProjectStage stage,
        ProjectState state,
        PaymentState payment,
        OpenWork work,
        Scope within) {
    public static final ProjectFilter NONE = only(null, Scope.ALL);

    /** Every project of the customer. */
    public static ProjectFilter ofCustomer(Long customerId) {
        return only(customerId, Scope.ALL);
    }

    /** Every project that a tab holds. */
    public static ProjectFilter of(Scope within) {
        return only(null, within);
    }

    private static ProjectFilter only(Long customerId, Scope within) {
        return new ProjectFilter(null, customerId, null, null, null, null, null, null, null, null, null, null, within);
    }
}
