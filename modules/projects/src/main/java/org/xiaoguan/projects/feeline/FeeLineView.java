package org.xiaoguan.projects.feeline;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A fee line of a project as shown.
 *
 * @param adjustment whether a change order added it
 * @param expectedCost null for those who may not see costs
 */
public record FeeLineView(
        long id,
        int lineNo,
        FeeKind kind,
        String name,
        BigDecimal amount,
        int taxRate,
        boolean adjustment,
        BigDecimal expectedCost)
        implements Serializable {}
