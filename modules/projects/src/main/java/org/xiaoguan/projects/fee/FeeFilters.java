package org.xiaoguan.projects.fee;

import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.ui.list.ListAddress;

/** What an address asks of the list of fees; list, statistics and export read it alike. */
final class FeeFilters {
    private FeeFilters() {}

    static FeeFilter of(ListAddress address) {
        return new FeeFilter(
                address.text("text"),
                address.id("project"),
                address.choice("kind", FeeKind.class),
                address.text("payee"),
                address.choice("invoice", FeeInvoice.class),
                address.date("from"),
                address.date("to"));
    }
}
