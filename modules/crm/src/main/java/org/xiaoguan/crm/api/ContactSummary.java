package org.xiaoguan.crm.api;

import java.io.Serializable;

/**
 * A contact person of a customer.
 *
 * @param id what documents hold
 * @param customerId whose contact
 * @param name the person's name
 * @param phone may be null
 * @param closed whether new documents may no longer name this person
 */
public record ContactSummary(long id, long customerId, String name, String phone, boolean closed)
        implements Serializable {}
