package org.xiaoguan.crm.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.crm.grade.CustomerGrade;

/**
 * A customer whom nobody visited in time.
 *
 * @param person who was to
 * @param dueOn by when
 * @param lastOn the last contact of any kind; null where there was none
 */
public record NeglectedCustomer(
        long customerId, String name, CustomerGrade grade, String person, LocalDate dueOn, LocalDate lastOn)
        implements Serializable {}
