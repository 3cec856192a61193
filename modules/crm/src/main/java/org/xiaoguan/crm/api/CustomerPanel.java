package org.xiaoguan.crm.api;

/** A section that another module brings to the customer page; one application-scoped implementation a panel. */
public interface CustomerPanel {
    /** Where on the page a section stands. */
    enum Place {
        /** Over the whole width, above the others: figures. */
        HEAD,
        /** In the broad column. */
        MAIN,
        /** In the narrow column beside it. */
        ASIDE
    }

    default Place getPlace() {
        return Place.MAIN;
    }

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
