package org.xiaoguan.administration.user;

/** An account with the facts of its person. */
public record UserView(User user, String name, long departmentId) {}
