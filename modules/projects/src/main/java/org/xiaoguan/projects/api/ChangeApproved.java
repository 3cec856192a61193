package org.xiaoguan.projects.api;

import java.math.BigDecimal;

/**
 * A change order took effect.
 *
 * @param changeId id of the change order
 * @param number its number
 * @param amount what it adds to the contract, negative for what it takes off
 * @param project the project after it
 */
public record ChangeApproved(long changeId, String number, BigDecimal amount, ProjectSummary project) {}
