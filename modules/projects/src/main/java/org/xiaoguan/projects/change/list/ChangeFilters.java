package org.xiaoguan.projects.change.list;

import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.ui.list.ListAddress;

/** What an address asks of the list of change orders; list and export read it alike. */
final class ChangeFilters {
    private ChangeFilters() {}

    /** Within a tab of the list. */
    static ChangeFilter of(ListAddress address, ScopeTabs tabs) {
        return of(address, tabs.scope(tabs.present(), ProjectsPermissions.CHANGE_VIEW));
    }

    static ChangeFilter of(ListAddress address) {
        return of(address, Scope.ALL);
    }

    private static ChangeFilter of(ListAddress address, Scope within) {
        return new ChangeFilter(
                address.text("text"),
                address.id("project"),
                address.choice("kind", ChangeKind.class),
                address.choice("state", DocumentState.class),
                address.date("from"),
                address.date("to"),
                within);
    }
}
