package org.xiaoguan.administration.api;

/**
 * A person of the staff list.
 *
 * @param id staff id
 * @param name name as shown
 * @param departmentId the person's present department
 * @param departmentName its name
 * @param closed whether the person has left
 */
public record PersonSummary(long id, String name, long departmentId, String departmentName, boolean closed) {}
