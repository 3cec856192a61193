package org.xiaoguan.projects.api;

/**
 * A budget sheet was approved: the project may be carried out.
 *
 * @param project the project as it is now
 */
public record ProjectOpened(ProjectSummary project) {}
