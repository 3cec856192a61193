package org.xiaoguan.finance.invoice.list;

import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.finance.invoice.InvoiceKind;
import org.xiaoguan.finance.invoice.InvoiceMedium;
import org.xiaoguan.ui.list.ListAddress;

/** Reads the filter of invoices from an address; list and export understand the same parameters. */
final class InvoiceFilters {
    private InvoiceFilters() {}

    /** Within a tab of the list. */
    static InvoiceFilter of(ListAddress address, ScopeTabs tabs) {
        return of(address, tabs.scope(tabs.present()));
    }

    static InvoiceFilter of(ListAddress address) {
        return of(address, Scope.ALL);
    }

    private static InvoiceFilter of(ListAddress address, Scope within) {
        InvoiceColour colour = address.choice("colour", InvoiceColour.class);
        Long rate = address.id("rate");
        return new InvoiceFilter(
                address.text("text"),
                address.id("project"),
                address.id("customer"),
                address.choice("kind", InvoiceKind.class),
                address.choice("medium", InvoiceMedium.class),
                rate == null || rate > 100 ? null : rate.intValue(),
                colour == null ? null : colour == InvoiceColour.RED,
                address.date("from"),
                address.date("to"),
                address.number("least"),
                address.number("most"),
                within);
    }
}
