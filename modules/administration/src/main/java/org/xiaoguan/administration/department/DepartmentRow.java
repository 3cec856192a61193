package org.xiaoguan.administration.department;

/** A department in the list. */
public record DepartmentRow(long id, String code, String name, String parentName, String note, boolean closed) {}
