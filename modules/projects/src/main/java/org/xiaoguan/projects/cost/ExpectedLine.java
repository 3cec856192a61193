package org.xiaoguan.projects.cost;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A line of a document that waits for a decision, of which nobody has said what it costs.
 *
 * @param goods whether it is goods, which cost so much a unit, or a fee
 * @param detail code and specification of goods; kind of a fee
 * @param quantity of goods; null of a fee
 * @param amount what the customer pays for it
 */
public record ExpectedLine(
        boolean goods, long id, String name, String detail, BigDecimal quantity, String unit, BigDecimal amount)
        implements Serializable {}
