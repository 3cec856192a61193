package org.xiaoguan.crm.customer;

import java.util.Collection;

/** Customers went to the public pool of themselves; observed in the same transaction. */
public record CustomersPooled(Collection<Long> customerIds) {}
