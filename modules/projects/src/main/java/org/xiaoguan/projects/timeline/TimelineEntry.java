package org.xiaoguan.projects.timeline;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One entry of a project's time line as shown.
 *
 * @param at when
 * @param who name of the person; empty for the system
 * @param key message key of the text
 * @param arguments values for the text
 * @param path address of the document, or null
 * @param marginBefore rate before it in per cent; null without effect, or when the reader may not see it
 * @param marginAfter rate after it in per cent; likewise
 */
public record TimelineEntry(
        Instant at,
        String who,
        String key,
        List<Serializable> arguments,
        String path,
        BigDecimal marginBefore,
        BigDecimal marginAfter)
        implements Serializable {}
