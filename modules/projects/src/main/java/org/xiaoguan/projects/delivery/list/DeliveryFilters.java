package org.xiaoguan.projects.delivery.list;

import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.delivery.DeliveryState;
import org.xiaoguan.ui.list.ListAddress;

/** What an address asks of the list of deliveries; list and export read it alike. */
final class DeliveryFilters {
    private DeliveryFilters() {}

    /** Within a tab of the list. */
    static DeliveryFilter of(ListAddress address, ScopeTabs tabs) {
        return of(address, tabs.scope(tabs.present()));
    }

    static DeliveryFilter of(ListAddress address) {
        return of(address, Scope.ALL);
    }

    private static DeliveryFilter of(ListAddress address, Scope within) {
        return new DeliveryFilter(
                address.text("text"),
                address.id("project"),
                address.id("deliverer"),
                address.choice("state", DeliveryState.class),
                address.date("from"),
                address.date("to"),
                within);
    }
}
