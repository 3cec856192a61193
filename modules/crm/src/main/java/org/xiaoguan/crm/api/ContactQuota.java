package org.xiaoguan.crm.api;

import java.io.Serializable;

/**
 * How much of a quota somebody has done; only complete records count.
 *
 * @param done what counts
 * @param wanted how much is asked for
 * @param incomplete what does not count, since the record lacks something
 */
public record ContactQuota(long done, int wanted, long incomplete) implements Serializable {}
