package org.xiaoguan.crm.customer;

import java.io.Serializable;

/**
 * A customer and who had it when it was read.
 *
 * @param ownerId null where nobody had it
 */
public record HeldCustomer(long id, String name, Long ownerId) implements Serializable {}
