package org.xiaoguan.projects.cost;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a person says of the cost of a line.
 *
 * @param goods whether it is goods or a fee
 * @param cost with tax, of one unit of goods or of the whole fee; null leaves it open
 */
public record ExpectedForm(boolean goods, long id, BigDecimal cost) implements Serializable {}
