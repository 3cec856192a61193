package org.xiaoguan.crm.customer;

/**
 * What the list of customers is filtered by; null where not.
 *
 * @param text part of the code, name, phone, or pinyin initials, of the customer or of one of its contacts
 * @param kindId the kind of customer
 * @param regionId the region
 * @param grade the grade
 * @param ownerId staff id of the owner
 * @param departmentId the department
 * @param closed whether it is closed
 */
public record CustomerFilter(
        String text,
        Long kindId,
        Long regionId,
        CustomerGrade grade,
        Long ownerId,
        Long departmentId,
        Boolean closed) {}
