package org.xiaoguan.crm.complaint.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.xiaoguan.crm.complaint.ComplaintChannel;
import org.xiaoguan.crm.complaint.ComplaintState;
import org.xiaoguan.crm.complaint.Severity;

class ListingComplaintsTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant ANSWER = RECEIVED.plusSeconds(3600);
    private static final Instant SOLUTION = RECEIVED.plusSeconds(7200);

    @Test
    void nothingIsDueOfOneThatWasWithdrawn() {
        ComplaintRow open = row(ComplaintState.ASSIGNED, null);
        assertThat(open.answerDueAt()).isEqualTo(ANSWER);
        assertThat(open.solutionDueAt()).isEqualTo(SOLUTION);

        ComplaintRow withdrawn = row(ComplaintState.WITHDRAWN, RECEIVED.plusSeconds(60));
        assertThat(withdrawn.answerDueAt()).isNull();
        assertThat(withdrawn.solutionDueAt()).isNull();
    }

    private static ComplaintRow row(ComplaintState state, Instant withdrawnAt) {
        return new ComplaintRow(
                1,
                "TS-202611-0001",
                2,
                "湖南恒泰",
                null,
                null,
                RECEIVED,
                3,
                ComplaintChannel.PHONE,
                4,
                Severity.MINOR,
                "boards are bent",
                null,
                state,
                1,
                null,
                ANSWER,
                null,
                SOLUTION,
                null,
                null,
                null,
                null,
                null,
                withdrawnAt,
                withdrawnAt == null ? null : "counted wrongly");
    }
}
