package org.xiaoguan.administration.user;

/** A password for somebody's first sign-in, shown once: it must be changed then. */
public record FirstPassword(String username, String name, String password) {}
