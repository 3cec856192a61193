package org.xiaoguan.projects.change.list;

import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.document.DocumentState;

/**
 * What the list of change orders is narrowed to; null leaves a field open.
 *
 * @param text part of the change's number or of what the project is found by
 * @param within whose projects a tab narrows it to
 */
public record ChangeFilter(
        String text, Long projectId, ChangeKind kind, DocumentState state, LocalDate from, LocalDate to, Scope within) {
    public static ChangeFilter ofProject(long projectId) {
        return new ChangeFilter(null, projectId, null, null, null, null, Scope.ALL);
    }
}
