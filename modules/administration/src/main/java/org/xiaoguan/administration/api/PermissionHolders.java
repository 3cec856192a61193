package org.xiaoguan.administration.api;

import java.util.Collection;
import java.util.Set;

/** Who may do something with a record: those who are told that it waits. */
public interface PermissionHolders {
    /**
     * Staff ids of those with an open account whose permission reaches the record.
     *
     * @param departmentId the record's department; null for none
     * @param responsible staff ids of the record's responsible person and team
     */
    Set<Long> of(String permission, Long departmentId, Collection<Long> responsible);
}
