package org.xiaoguan.administration.staff;

/**
 * What the staff list is filtered by; null where not.
 *
 * @param text part of the name, pinyin initials or phone
 * @param departmentId the person's department
 * @param closed whether the person has left
 */
public record StaffFilter(String text, Long departmentId, Boolean closed) {}
