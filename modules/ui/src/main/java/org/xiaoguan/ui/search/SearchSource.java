package org.xiaoguan.ui.search;

import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/**
 * One kind of record that the search over everything finds. A bean of the records' module; asked only for those who have
 * the list of these records in their menu, which mostly names the kind, too.
 */
public interface SearchSource {
    /** Address of the list of these records, such as {@code /crm/customer/list}. */
    String list();

    /** What the text of the address finds, through the service that checks permission and scope. */
    ListResult<Found> find(ListAddress address, ListRequest first);

    /** Address of the list in the menu under which these records stand: their own, unless it is not in the menu. */
    default String entry() {
        return list();
    }

    /** Message key of what these records are called; null where the menu names them. */
    default String headingKey() {
        return null;
    }

    /** Whether it finds closed records too, which the list shows with {@code closed=true}. */
    default boolean findsClosed() {
        return false;
    }
}
