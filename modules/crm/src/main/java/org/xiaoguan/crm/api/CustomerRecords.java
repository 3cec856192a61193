package org.xiaoguan.crm.api;

/**
 * Records that hold a customer's id. Each module that has such records brings one implementation a kind, so that none of
 * them is left behind when the customer is merged into another one.
 */
public interface CustomerRecords {
    /** Message key that says how many there are. */
    String getKey();

    long count(long customerId);

    /** Gives them to another customer, in the transaction of the merge, which has locked both. */
    void move(long fromId, long toId);
}
