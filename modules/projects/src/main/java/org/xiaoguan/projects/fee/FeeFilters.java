package org.xiaoguan.projects.fee;

import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.ui.list.ListAddress;

/** What an address asks of the list of fees; list, statistics and export read it alike. */
final class FeeFilters {
    private FeeFilters() {}

    /** Within a tab of the list. */
    static FeeFilter of(ListAddress address, ScopeTabs tabs) {
        return of(address, tabs.scope(tabs.present()));
    }

    static FeeFilter of(ListAddress address) {
        return of(address, Scope.ALL);
    }

    private static FeeFilter of(ListAddress address, Scope within) {
        return new FeeFilter(
                address.text("text"),
                address.id("project"),
                address.choice("kind", FeeKind.class),
                address.text("payee"),
                address.choice("invoice", FeeInvoice.class),
                address.date("from"),
                address.date("to"),
                within);
    }
}
