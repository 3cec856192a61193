package org.xiaoguan.crm.customer;

import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.list.ListQuery;

/** Restricts lists to customers within reach, as {@link CustomerReach} says it of one. */
public final class CustomerScope {
    private CustomerScope() {}

    /** Keeps the rows whose customer {@code c} each of the scopes reaches. */
    public static <T> ListQuery<T> restrict(ListQuery<T> query, Scope... scopes) {
        for (Scope scope : scopes) {
            scope.restrict(query, "c.departmentId", Customer.OF_PERSON);
        }
        return query;
    }
}
