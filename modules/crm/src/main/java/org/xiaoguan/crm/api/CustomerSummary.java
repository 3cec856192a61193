package org.xiaoguan.crm.api;

import java.io.Serializable;

/**
 * A customer as documents use it.
 *
 * @param id what documents hold
 * @param code its code
 * @param name its name
 * @param phone may be null
 * @param address may be null
 * @param departmentId department it belongs to
 * @param ownerId staff id of its owner; may be null
 * @param closed whether new documents may no longer use it
 */
public record CustomerSummary(
        long id,
        String code,
        String name,
        String phone,
        String address,
        Long departmentId,
        Long ownerId,
        boolean closed)
        implements Serializable {}
