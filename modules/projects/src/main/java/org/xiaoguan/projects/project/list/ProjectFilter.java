package org.xiaoguan.projects.project.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;

/**
 * What the list of projects is narrowed to; null leaves a field open.
 *
 * @param text part of number, name, customer or pinyin initials
 * @param priceFrom lowest contract as changed
 * @param priceTo highest contract as changed
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
        OpenWork work) {
    public static final ProjectFilter NONE =
            new ProjectFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    /** Every project of the customer. */
    public static ProjectFilter ofCustomer(Long customerId) {
        return new ProjectFilter(null, customerId, null, null, null, null, null, null, null, null, null, null);
    }
}
