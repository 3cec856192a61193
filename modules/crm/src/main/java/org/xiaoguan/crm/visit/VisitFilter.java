package org.xiaoguan.crm.visit;

import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;

/**
 * What the list of visits is filtered by; null where not.
 *
 * @param text part of what it is about, or of the customer's code, name, phone, or pinyin initials
 * @param customerId the customer
 * @param staffId who is to go
 * @param status how they stand; all but those that were dropped unless set
 * @param from the first day in the calendar
 * @param to the last day in the calendar
 * @param mine whether only those are shown that the caller is to pay
 * @param within whose customers a tab narrows it to
 */
public record VisitFilter(
        String text,
        Long customerId,
        Long staffId,
        VisitStatus status,
        VisitOrigin origin,
        LocalDate from,
        LocalDate to,
        boolean mine,
        Scope within) {
    /** Everything within reach. */
    public static final VisitFilter ALL = ofCustomer(null);

    /** The visits of a customer. */
    public static VisitFilter ofCustomer(Long customerId) {
        return new VisitFilter(null, customerId, null, null, null, null, null, false, Scope.ALL);
    }

    /** What somebody has in the calendar in those days. */
    public static VisitFilter ofDays(Long staffId, LocalDate from, LocalDate to) {
        return new VisitFilter(null, null, staffId, null, null, from, to, false, Scope.ALL);
    }
}
