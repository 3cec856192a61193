package org.xiaoguan.finance.collection;

import org.xiaoguan.ui.list.ListAddress;

/** What receipts are summed up by; label key {@code collection.by.} and the name in lower case. */
public enum CollectionBy {
    PROJECT("p.id, p.number, p.name"),
    CUSTOMER("p.customerId"),
    HANDLER("r.handlerId"),
    MONTH("extract(year from r.receivedOn), extract(month from r.receivedOn)");

    private final String keys;

    CollectionBy(String keys) {
        this.keys = keys;
    }

    /** What an address asks for; months without. */
    static CollectionBy of(ListAddress address) {
        CollectionBy asked = address.choice("tab", CollectionBy.class);
        return asked == null ? MONTH : asked;
    }

    /** Paths of the receipt {@code r} and its project {@code p}. */
    String keys() {
        return keys;
    }
}
