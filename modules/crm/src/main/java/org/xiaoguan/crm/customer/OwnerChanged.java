package org.xiaoguan.crm.customer;

/**
 * A customer has another owner from now on; observed in the same transaction.
 *
 * @param customerId the customer
 * @param formerId whose it was; null where it was nobody's
 * @param ownerId whose it is; null where it is nobody's any more
 */
public record OwnerChanged(long customerId, Long formerId, Long ownerId) {}
