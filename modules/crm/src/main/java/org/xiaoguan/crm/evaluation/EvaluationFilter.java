package org.xiaoguan.crm.evaluation;

import org.xiaoguan.administration.api.Scope;

/**
 * What the list of evaluations is filtered by; null where not.
 *
 * @param text what the customer is found by
 * @param customerId whose
 * @param result what is to become of the relationship
 * @param waiting only those that wait for an opinion
 * @param within only those whose customers are within this scope
 */
public record EvaluationFilter(String text, Long customerId, EvaluationResult result, boolean waiting, Scope within) {}
