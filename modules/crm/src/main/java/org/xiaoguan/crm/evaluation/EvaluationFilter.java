package org.xiaoguan.crm.evaluation;

/**
 * What the list of evaluations is filtered by; null where not.
 *
 * @param customerId whose
 * @param result what is to become of the relationship
 * @param waiting only those that wait for an opinion
 */
public record EvaluationFilter(Long customerId, EvaluationResult result, boolean waiting) {}
