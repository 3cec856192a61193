package org.xiaoguan.administration.audit;

/**
 * One field of a record before and after.
 *
 * @param field name of the attribute
 * @param before text of the value before; null where there was none
 * @param after text of the value after; null where there is none
 * @param many whether the texts list several values, parted by {@link AuditText#PART}
 * @param permission who may see it; null for everybody who sees the record
 */
public record FieldChange(String field, String before, String after, boolean many, String permission) {}
