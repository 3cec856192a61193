package org.xiaoguan.crm.evaluation;

/** What is to become of the relationship to a customer. */
public enum EvaluationResult {
    IMPROVE,
    MAINTAIN,
    END
}
