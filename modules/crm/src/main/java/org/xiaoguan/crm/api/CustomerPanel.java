package org.xiaoguan.crm.api;

/** A section that another module brings to the customer page; one application-scoped implementation a panel. */
public interface CustomerPanel {
    /** Place among the sections. */
    int getOrder();

    /** Path of the page fragment; the customer's id is the parameter {@code id} of the address. */
    String getFragment();

    /** What a person must hold to see it. */
    String getPermission();

    /** Message key of what the page offers to make for the customer; null for nothing. */
    default String getOfferKey() {
        return null;
    }

    /** Address where it is made, to which the customer's id is added. */
    default String getOfferPath() {
        return null;
    }

    /** What a person must hold to be offered it. */
    default String getOfferPermission() {
        return null;
    }
}
