package org.xiaoguan.catalog.api;

import java.io.Serializable;

/**
 * A supplier as documents use it.
 *
 * @param id what documents hold
 * @param code its code
 * @param name its name
 * @param closed whether new documents may no longer use it
 */
public record SupplierSummary(long id, String code, String name, boolean closed) implements Serializable {}
