package org.xiaoguan.administration.role;

/** A role in the list. */
public record RoleRow(long id, String code, String name, String note, boolean closed) {}
