package org.xiaoguan.ui.saved;

import java.util.List;
import java.util.stream.Collectors;
import org.xiaoguan.ui.CurrentUser;

/**
 * Who reads lists and keeps filters of them.
 *
 * @param name shown beside what they share
 * @param departmentIds their department, and those above it in this order
 * @param sharing whether they may share with everybody
 */
public record Reader(long userId, String name, List<Long> departmentIds, boolean sharing) {
    public Reader {
        departmentIds = List.copyOf(departmentIds);
    }

    public static Reader of(CurrentUser user) {
        return new Reader(user.getId(), user.getName(), user.getDepartmentIds(), user.may(SavedLists.SHARE));
    }

    /** The departments as the database takes a set. */
    String departments() {
        return departmentIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
