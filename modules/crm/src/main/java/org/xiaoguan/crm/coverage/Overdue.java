package org.xiaoguan.crm.coverage;

import java.time.LocalDate;
import org.xiaoguan.crm.grade.CustomerGrade;

/** A visit that was not paid in time. */
public record Overdue(long customerId, String name, CustomerGrade grade, Long staffId, LocalDate dueOn) {}
