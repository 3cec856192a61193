package org.xiaoguan.crm.sighting;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A sighting in a list and on its page.
 *
 * @param staffId who saw it
 * @param recordId the contact at which it was learned; may be null
 */
public record SightingRow(
        long id,
        long competitorId,
        String competitor,
        Long customerId,
        String customer,
        Long projectId,
        String product,
        String unit,
        long staffId,
        LocalDate seenOn,
        SightingSource source,
        String seen,
        BigDecimal price,
        Long recordId) {}
