package org.xiaoguan.crm.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A visit that somebody is to pay.
 *
 * @param id the visit
 * @param customerId whom
 * @param customerName its name
 * @param dueOn by when
 * @param plannedOn when; null where nobody has said
 * @param place where; null where nobody has said
 */
public record DueVisit(
        long id, long customerId, String customerName, LocalDate dueOn, LocalDate plannedOn, String place)
        implements Serializable {}
