package org.xiaoguan.administration.api;

import java.util.List;

/**
 * The tabs <i>mine, my department, all</i> of a list. A tab is one scope more, which narrows the list and never widens
 * it: the permission's own scope is applied all the same.
 */
public interface ScopeTabs {
    /** The tab that the present address opens; all unless it names one. */
    ScopeTab present();

    /** What the tab narrows a list to. */
    Scope scope(ScopeTab tab);

    /** The same under a permission that may be lent to deputies: their own work stands apart from what they are lent. */
    Scope scope(ScopeTab tab, String permission);

    /** The tabs that show different records under the permission; one where there is nothing to choose. */
    List<ScopeTab> offered(String permission);
}
