package org.xiaoguan.projects.fee;

import java.io.Serializable;

/**
 * One line of the statistics of fees.
 *
 * @param label project number, payee, month {@code yyyy-MM} or name of the kind
 * @param projectId when grouped by project; else null
 * @param totals its totals
 */
public record FeeGroup(String label, Long projectId, FeeTotals totals) implements Serializable {}
