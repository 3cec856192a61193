package org.xiaoguan.crm.pool;

import org.xiaoguan.crm.grade.CustomerGrade;

/**
 * What the public pool is filtered by; null where not.
 *
 * @param text part of the code, name, phone, or pinyin initials
 * @param kindId the kind of customer
 * @param regionId the region
 * @param grade the grade
 */
public record PoolFilter(String text, Long kindId, Long regionId, CustomerGrade grade) {}
