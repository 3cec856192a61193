package org.xiaoguan.crm.pool;

import java.time.LocalDate;
import org.xiaoguan.crm.grade.CustomerGrade;

/** A customer that returns to the pool soon. */
public record WarnedRow(
        long id, String code, String name, CustomerGrade grade, Long ownerId, Long departmentId, LocalDate dueOn) {}
