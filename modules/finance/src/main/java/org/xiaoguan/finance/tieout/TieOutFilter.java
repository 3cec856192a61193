package org.xiaoguan.finance.tieout;

import org.xiaoguan.projects.api.ProjectStage;

/**
 * What the tie-out is narrowed to; null leaves a field open.
 *
 * @param text part of the project's number, name, customer or pinyin initials
 * @param finding only projects with this finding
 */
public record TieOutFilter(
        String text, Long customerId, Long departmentId, Long managerId, ProjectStage stage, Finding finding) {
    public static final TieOutFilter NONE = new TieOutFilter(null, null, null, null, null, null);
}
