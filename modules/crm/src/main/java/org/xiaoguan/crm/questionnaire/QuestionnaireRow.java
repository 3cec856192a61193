package org.xiaoguan.crm.questionnaire;

/**
 * A questionnaire in the list.
 *
 * @param questions how many it asks
 */
public record QuestionnaireRow(long id, String name, Occasion occasion, long questions, boolean closed) {}
