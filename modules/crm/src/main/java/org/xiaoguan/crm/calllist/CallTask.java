package org.xiaoguan.crm.calllist;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whom to call now.
 *
 * @param attempts how often one tried before
 * @param note what was noted the last time
 */
public record CallTask(long targetId, long customerId, int attempts, CallResult result, LocalDate calledOn, String note)
        implements Serializable {}
