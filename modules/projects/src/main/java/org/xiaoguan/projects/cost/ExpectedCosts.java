package org.xiaoguan.projects.cost;

import java.io.Serializable;
import java.util.List;

/**
 * A document that waits for a decision, with what of it nobody knows the cost of.
 *
 * @param version the version that was read
 * @param path address of its page
 */
public record ExpectedCosts(long projectId, String number, int version, String path, List<ExpectedLine> lines)
        implements Serializable {}
