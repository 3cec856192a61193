package org.xiaoguan.crm.complaint;

import java.io.Serializable;
import java.time.Instant;

/**
 * When a complaint is due.
 *
 * @param answerDueAt by when the customer has a first answer
 * @param solutionDueAt by when it is solved
 */
public record Terms(Instant answerDueAt, Instant solutionDueAt) implements Serializable {}
