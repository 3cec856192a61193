package org.xiaoguan.administration.user;

import org.xiaoguan.ui.list.ListAddress;

/**
 * What the list of accounts is filtered by; null where not.
 *
 * @param text part of the username, the name or its pinyin initials
 * @param departmentId the person's department
 * @param roleId a role the account has
 * @param closed whether the account is closed
 */
public record UserFilter(String text, Long departmentId, Long roleId, Boolean closed) {
    /** What an address asks for; closed users are shown when asked for. */
    static UserFilter of(ListAddress address) {
        return new UserFilter(
                address.text("text"),
                address.id("department"),
                address.id("role"),
                address.flag("closed") ? null : Boolean.FALSE);
    }
}
