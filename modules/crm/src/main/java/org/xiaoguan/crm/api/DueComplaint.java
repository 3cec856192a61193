package org.xiaoguan.crm.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * A complaint that somebody is to do something about.
 *
 * @param id the complaint
 * @param description what happened
 * @param ownerId who is to solve it; null where nobody is yet
 * @param dueAt when the next thing is due
 */
public record DueComplaint(long id, String number, String customerName, String description, Long ownerId, Instant dueAt)
        implements Serializable {}
