package org.xiaoguan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

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

    /** One rule and no other refuses the work, at that field. */
    public static void assertRefused(ThrowingCallable work, String field, String key) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, work);
        assertThat(refusal).isNotNull();
        assertThat(refusal.violations())
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple(field, key));
    }
}
