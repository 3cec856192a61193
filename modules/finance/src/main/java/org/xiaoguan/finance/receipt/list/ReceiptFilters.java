package org.xiaoguan.finance.receipt.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.finance.receipt.ReceiptKind;
import org.xiaoguan.finance.receipt.ReceiptMethod;
import org.xiaoguan.ui.list.ListAddress;

/** Reads the filter of receipts from an address; list, statistics and export understand the same parameters. */
public final class ReceiptFilters {
    private static final List<String> NAMES = List.of(
            "text",
            "project",
            "customer",
            "handler",
            "method",
            "kind",
            "from",
            "to",
            "least",
            "most",
            "department",
            "manager");

    private ReceiptFilters() {}

    /** The parameters themselves, those that are set. */
    public static Map<String, String> parameters(ListAddress address) {
        Map<String, String> set = new LinkedHashMap<>();
        NAMES.stream()
                .filter(name -> !address.param(name).isBlank())
                .forEach(name -> set.put(name, address.param(name)));
        return set;
    }

    /** Within a tab of the list. */
    public static ReceiptFilter of(ListAddress address, ScopeTabs tabs) {
        return of(address, tabs.scope(tabs.present()));
    }

    public static ReceiptFilter of(ListAddress address) {
        return of(address, Scope.ALL);
    }

    private static ReceiptFilter of(ListAddress address, Scope within) {
        return new ReceiptFilter(
                address.text("text"),
                address.id("project"),
                address.id("customer"),
                address.id("handler"),
                address.choice("method", ReceiptMethod.class),
                address.choice("kind", ReceiptKind.class),
                address.date("from"),
                address.date("to"),
                address.number("least"),
                address.number("most"),
                address.id("department"),
                address.id("manager"),
                within);
    }
}
