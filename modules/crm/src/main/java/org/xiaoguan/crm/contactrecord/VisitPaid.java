package org.xiaoguan.crm.contactrecord;

import java.time.LocalDate;

/**
 * A contact record says that a customer was visited; observed in the same transaction, and again when the record is saved
 * again.
 */
public record VisitPaid(long recordId, long customerId, LocalDate on) {}
