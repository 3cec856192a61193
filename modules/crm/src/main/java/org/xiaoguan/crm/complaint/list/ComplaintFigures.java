package org.xiaoguan.crm.complaint.list;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How complaints stand.
 *
 * @param days working days from receipt to solution on the average; null where none is solved
 */
public record ComplaintFigures(long open, long overdue, long waiting, BigDecimal days) implements Serializable {}
