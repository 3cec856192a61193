package org.xiaoguan.benchmark.data;

/** One of the staff, who signs in by the username. */
record Person(long staffId, long userId, String name, String username, String role, long departmentId) {}
