package org.xiaoguan.administration.user;

/**
 * What the list of accounts is filtered by; null where not.
 *
 * @param text part of the username, the name or its pinyin initials
 * @param departmentId the person's department
 * @param roleId a role the account has
 * @param closed whether the account is closed
 */
public record UserFilter(String text, Long departmentId, Long roleId, Boolean closed) {}
