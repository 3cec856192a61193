package org.xiaoguan.projects.purchase.list;

import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.ui.list.ListAddress;

/** What an address asks of the list of purchase orders; list and export read it alike. */
final class PurchaseFilters {
    private PurchaseFilters() {}

    /** Within a tab of the list. */
    static PurchaseFilter of(ListAddress address, ScopeTabs tabs) {
        return of(address, tabs.scope(tabs.present(), ProjectsPermissions.PURCHASE_VIEW));
    }

    static PurchaseFilter of(ListAddress address) {
        return of(address, Scope.ALL);
    }

    private static PurchaseFilter of(ListAddress address, Scope within) {
        return new PurchaseFilter(
                address.text("text"),
                address.id("project"),
                address.id("supplier"),
                address.choice("kind", PurchaseKind.class),
                address.choice("state", DocumentState.class),
                address.flag("outstanding") ? Boolean.TRUE : null,
                address.flag("late"),
                address.date("from"),
                address.date("to"),
                within);
    }
}
