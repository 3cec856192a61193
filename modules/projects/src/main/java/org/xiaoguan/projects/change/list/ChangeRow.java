package org.xiaoguan.projects.change.list;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.project.Reach;

/**
 * A change order in a list.
 *
 * @param amount what it adds to the contract
 * @param marginBefore in per cent; null where the reader may not see it
 * @param marginAfter likewise
 */
public record ChangeRow(
        long id,
        String number,
        ChangeKind kind,
        DocumentState state,
        LocalDate changedOn,
        String reason,
        BigDecimal amount,
        BigDecimal marginBefore,
        BigDecimal marginAfter,
        long projectId,
        String projectNumber,
        String projectName,
        long departmentId,
        long managerId)
        implements Serializable {

    ChangeRow shown(Reach costs) {
        return costs.covers(projectId, departmentId, managerId) ? this : withoutMargin();
    }

    private ChangeRow withoutMargin() {
        return new ChangeRow(
                id,
                number,
                kind,
                state,
                changedOn,
                reason,
                amount,
                null,
                null,
                projectId,
                projectNumber,
                projectName,
                departmentId,
                managerId);
    }
}
