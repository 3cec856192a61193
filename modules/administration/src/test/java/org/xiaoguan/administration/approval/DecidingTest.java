package org.xiaoguan.administration.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.calendar.WorkSpan;
import org.xiaoguan.administration.calendar.WorkingTimes;
import org.xiaoguan.shared.BusinessException;

class DecidingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final long SUBMITTER = 1;
    private static final long DECIDER = 2;
    private static final WorkingCalendar CALENDAR = new WorkingTimes(
            Map.of(DayOfWeek.MONDAY, List.of(new WorkSpan(LocalTime.of(9, 0), LocalTime.of(18, 0)))), Map.of());

    private final Approval approval = new Approval(
            new ApprovalRequest(
                    "projects.change",
                    5,
                    "BG-01",
                    "增项",
                    null,
                    BigDecimal.TEN,
                    "/projects/change/view?id=5",
                    "projects.change.approve",
                    20L,
                    Set.of(SUBMITTER)),
            SUBMITTER,
            NOW);

    @Test
    void approves() {
        approval.decide(1, true, null, DECIDER, null, NOW, CALENDAR);
        assertThat(approval.getState()).isEqualTo(ApprovalState.APPROVED);
        assertThat(approval.getDecidedBy()).isEqualTo(DECIDER);
        assertThat(approval.getDecidedAt()).isEqualTo(NOW);
    }

    @Test
    void rejectsWithAReason() {
        approval.decide(1, false, "毛利太低", DECIDER, null, NOW, CALENDAR);
        assertThat(approval.getState()).isEqualTo(ApprovalState.REJECTED);
        assertThat(approval.getReason()).isEqualTo("毛利太低");
    }

    @Test
    void refusesARejectionWithoutReason() {
        assertRefused(false, " ", DECIDER, "error.required");
    }

    @Test
    void nobodyDecidesWhatTheySubmitted() {
        assertRefused(true, null, SUBMITTER, "approval.own");
    }

    @Test
    void decidesOnlyOnce() {
        approval.decide(1, true, null, DECIDER, null, NOW, CALENDAR);
        assertThatThrownBy(() -> approval.decide(1, false, "on second thought", DECIDER, null, NOW, CALENDAR))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("approval.decided-already");
    }

    @Test
    void aWithdrawnRequestIsNotDecided() {
        approval.withdraw(SUBMITTER, NOW);
        assertThatThrownBy(() -> approval.decide(1, true, null, DECIDER, null, NOW, CALENDAR))
                .hasMessageContaining("approval.decided-already");
    }

    @Test
    void aStepThatWasShownAndIsDecidedIsNotDecidedAgain() {
        assertThatThrownBy(() -> approval.decide(2, true, null, DECIDER, null, NOW, CALENDAR))
                .hasMessageContaining("approval.decided-already");
    }

    private void assertRefused(boolean approve, String reason, long by, String key) {
        assertThatThrownBy(() -> approval.decide(1, approve, reason, by, null, NOW, CALENDAR))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(key);
        assertThat(approval.getState()).isEqualTo(ApprovalState.PENDING);
    }
}
