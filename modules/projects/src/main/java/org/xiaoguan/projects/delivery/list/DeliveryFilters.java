package org.xiaoguan.projects.delivery.list;

import org.xiaoguan.projects.delivery.DeliveryState;
import org.xiaoguan.ui.list.ListAddress;

/** What an address asks of the list of deliveries; list and export read it alike. */
final class DeliveryFilters {
    private DeliveryFilters() {}

    static DeliveryFilter of(ListAddress address) {
        return new DeliveryFilter(
                address.text("text"),
                address.id("project"),
                address.id("deliverer"),
                address.choice("state", DeliveryState.class),
                address.date("from"),
                address.date("to"));
    }
}
