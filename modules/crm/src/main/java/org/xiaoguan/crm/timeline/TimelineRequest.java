package org.xiaoguan.crm.timeline;

import java.io.Serializable;

/**
 * Which part of a time line is wanted.
 *
 * @param kind key of the only kind that is wanted; null for all
 * @param before where it begins
 * @param most how many events at most
 */
public record TimelineRequest(String kind, Cursor before, int most) implements Serializable {}
