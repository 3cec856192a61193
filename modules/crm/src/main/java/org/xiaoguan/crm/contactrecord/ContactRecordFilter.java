package org.xiaoguan.crm.contactrecord;

import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;

/**
 * What the list of contact records is filtered by; null where not.
 *
 * @param text part of the customer's code, name, phone, or pinyin initials
 * @param customerId the customer
 * @param staffId who met or reached the customer
 * @param from the first day of the contact
 * @param to the last day of the contact
 * @param verdict what a spot check found
 * @param due whether only those are shown whose next step should be done by today and is not
 * @param mine whether only the caller's own are shown
 * @param within whose customers a tab narrows it to
 */
public record ContactRecordFilter(
        String text,
        Long customerId,
        Long staffId,
        ContactMethod method,
        ContactPurpose purpose,
        LocalDate from,
        LocalDate to,
        Completeness completeness,
        SpotCheck verdict,
        boolean due,
        boolean mine,
        Scope within) {
    /** Everything within reach. */
    public static final ContactRecordFilter ALL = ofCustomer(null);

    /** The records of a customer. */
    public static ContactRecordFilter ofCustomer(Long customerId) {
        return new ContactRecordFilter(
                null, customerId, null, null, null, null, null, null, null, false, false, Scope.ALL);
    }
}
