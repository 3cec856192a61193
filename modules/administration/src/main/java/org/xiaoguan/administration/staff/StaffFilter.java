package org.xiaoguan.administration.staff;

import org.xiaoguan.ui.list.ListAddress;

/**
 * What the staff list is filtered by; null where not.
 *
 * @param text part of the name, pinyin initials or phone
 * @param departmentId the person's department
 * @param closed whether the person has left
 */
public record StaffFilter(String text, Long departmentId, Boolean closed) {
    /** What an address asks for; those who left are shown when asked for. */
    static StaffFilter of(ListAddress address) {
        return new StaffFilter(
                address.text("text"), address.id("department"), address.flag("closed") ? null : Boolean.FALSE);
    }
}
