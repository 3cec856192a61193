package org.xiaoguan.projects.change;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.DocumentState;

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

    ChangeRow shown(Scope costs) {
        return costs.covers(departmentId, List.of(managerId)) ? this : withoutMargin();
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
