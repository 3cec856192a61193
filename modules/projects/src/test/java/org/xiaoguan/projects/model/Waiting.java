package org.xiaoguan.projects.model;

import java.util.function.LongSupplier;

/**
 * A document that waits for approval.
 *
 * @param amount what it would add to the contract
 * @param taken what the model does when it takes effect
 * @param released what the model does when it does not
 */
record Waiting(
        Runnable approve, Runnable reject, Runnable cancel, LongSupplier amount, Runnable taken, Runnable released) {}
