package org.xiaoguan.administration.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.shared.BusinessException;

class DecidingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final long SUBMITTER = 1;
    private static final long DECIDER = 2;

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
        approval.decide(true, null, DECIDER, NOW);
        assertThat(approval.getState()).isEqualTo(ApprovalState.APPROVED);
        assertThat(approval.getDecidedBy()).isEqualTo(DECIDER);
        assertThat(approval.getDecidedAt()).isEqualTo(NOW);
    }

    @Test
    void rejectsWithAReason() {
        approval.decide(false, "毛利太低", DECIDER, NOW);
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
        approval.decide(true, null, DECIDER, NOW);
        assertThatThrownBy(() -> approval.decide(false, "on second thought", DECIDER, NOW))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("approval.decided-already");
    }

    @Test
    void aWithdrawnRequestIsNotDecided() {
        approval.withdraw(SUBMITTER, NOW);
        assertThatThrownBy(() -> approval.decide(true, null, DECIDER, NOW))
                .hasMessageContaining("approval.decided-already");
    }

    private void assertRefused(boolean approve, String reason, long by, String key) {
        assertThatThrownBy(() -> approval.decide(approve, reason, by, NOW))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(key);
        assertThat(approval.getState()).isEqualTo(ApprovalState.PENDING);
    }
}
