package org.xiaoguan.crm.customer;

import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.grade.CustomerGrade;

/**
 * What the list of customers is filtered by; null where not.
 *
 * @param text part of the code, name, phone, or pinyin initials, of the customer or of one of its contacts
 * @param kindId the kind of customer
 * @param regionId the region
 * @param grade the grade
 * @param departmentId the department
 * @param closed whether it is closed
 * @param pooled whether only those are meant that nobody has: they wait in the public pool
 * @param within whose customers a tab narrows it to
 */
public record CustomerFilter(
        String text,
        Long kindId,
        Long regionId,
        CustomerGrade grade,
        Long departmentId,
        Boolean closed,
        boolean pooled,
        Scope within) {}
