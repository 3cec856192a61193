package org.xiaoguan.crm.api;

import java.time.LocalDate;

/**
 * A customer that returns to the public pool unless somebody is in contact with it.
 *
 * @param id its id
 * @param name its name
 * @param dueOn the day on which it returns
 */
public record PoolWarning(long id, String name, LocalDate dueOn) {}
