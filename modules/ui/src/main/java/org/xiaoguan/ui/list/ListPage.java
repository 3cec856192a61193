package org.xiaoguan.ui.list;

import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;

/**
 * A list as its address asks for it. A page bean reads {@link #result} when it is made, and adds what its own filters offer.
 *
 * @param <R> a row
 */
public abstract class ListPage<R> {
    @Inject
    protected ListAddress address;

    protected ListResult<R> result;

    /** The rows of the present page. */
    public List<R> getRows() {
        return result.rows();
    }

    /** How many rows there are on all pages. */
    public long getCount() {
        return result.count();
    }
}
