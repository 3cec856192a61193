package org.xiaoguan.crm.sighting;

import java.time.LocalDate;

/**
 * What the list of sightings is filtered by; null where not.
 *
 * @param text part of what was seen, or of the competitor's or the customer's name
 * @param competitorId whom
 * @param customerId at whose place
 * @param recordId the contact at which it was learned
 * @param staffId who saw it
 * @param priced whether only those with a price are shown
 */
public record SightingFilter(
        String text,
        Long competitorId,
        Long customerId,
        Long recordId,
        Long staffId,
        SightingSource source,
        LocalDate from,
        LocalDate to,
        boolean priced) {
    /** Those of a competitor. */
    public static SightingFilter of(Long competitorId) {
        return new SightingFilter(null, competitorId, null, null, null, null, null, null, false);
    }

    /** Those at a customer. */
    public static SightingFilter ofCustomer(long customerId) {
        return new SightingFilter(null, null, customerId, null, null, null, null, null, false);
    }
}
