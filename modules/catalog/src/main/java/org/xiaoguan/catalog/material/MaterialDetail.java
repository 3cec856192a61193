package org.xiaoguan.catalog.material;

/**
 * A material as its page shows it.
 *
 * @param id its id
 * @param version its version when read
 * @param form its fields; the cost is null for those who may not see it
 * @param categoryName name of its category
 * @param closed whether it is closed
 */
public record MaterialDetail(long id, int version, MaterialForm form, String categoryName, boolean closed) {}
