package org.xiaoguan.crm.complaint.list;

import java.time.LocalDate;
import org.xiaoguan.crm.complaint.ComplaintState;
import org.xiaoguan.crm.complaint.Severity;

/**
 * What the list of complaints is filtered by; null where not.
 *
 * @param text part of the number, what happened, or what the customer is found by
 * @param kindId word of the dictionary
 * @param ownerId who is to solve it
 * @param from the first day on which it was received
 * @param to the last day
 */
public record ComplaintFilter(
        ComplaintTab tab,
        String text,
        Long customerId,
        Long kindId,
        Severity severity,
        ComplaintState state,
        Long ownerId,
        LocalDate from,
        LocalDate to) {
    /** All that hold the text. */
    public static ComplaintFilter ofText(String text) {
        return new ComplaintFilter(ComplaintTab.ALL, text, null, null, null, null, null, null, null);
    }

    /** Those of a customer. */
    public static ComplaintFilter ofCustomer(ComplaintTab tab, Long customerId) {
        return new ComplaintFilter(tab, null, customerId, null, null, null, null, null, null);
    }
}
