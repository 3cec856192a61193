package org.xiaoguan.reporting.contract;

import java.time.LocalDate;

/** What the list is narrowed to; null leaves a field open. */
public record ContractFilter(LocalDate from, LocalDate to, Long departmentId, Long managerId) {
    ContractFilter ofAnyManager() {
        return new ContractFilter(from, to, departmentId, null);
    }
}
