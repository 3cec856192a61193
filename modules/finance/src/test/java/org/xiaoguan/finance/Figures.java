package org.xiaoguan.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.api.ProjectSummary;

/** Projects for tests. */
public final class Figures {
    public static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Figures() {}

    /** An approved project that has come so far. */
    public static ProjectSummary project(String contract, String invoiced, String received) {
        return new ProjectSummary(
                7,
                "XM-202603-0001",
                "一号厂房",
                1,
                1,
                1,
                ProjectState.APPROVED,
                ProjectStage.EXECUTION,
                SIGNED,
                amount(contract),
                amount(invoiced),
                amount(received));
    }

    public static BigDecimal amount(String amount) {
        return new BigDecimal(amount).setScale(2);
    }
}
