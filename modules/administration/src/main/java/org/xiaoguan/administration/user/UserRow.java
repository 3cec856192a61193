package org.xiaoguan.administration.user;

/** An account in the list. */
public record UserRow(long id, String username, String name, String departmentName, String note, boolean closed) {}
