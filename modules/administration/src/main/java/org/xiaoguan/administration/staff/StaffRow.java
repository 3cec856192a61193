package org.xiaoguan.administration.staff;

import java.time.LocalDate;

/** A person in the staff list. */
public record StaffRow(
        long id,
        String name,
        String departmentName,
        String post,
        String phone,
        LocalDate enteredOn,
        LocalDate leftOn,
        boolean closed) {}
